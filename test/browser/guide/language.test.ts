import { expect } from '@open-wc/testing';
import '../../../src/define/guide.js';
import { provide } from '../../../src/content/registry.js';
import type { HelioGuide } from '../../../src/elements/guide/guide.js';
import { part as pseudoPack } from '../../../src/generated/pseudo/dermatomyositis.js';
import { find } from '../mount.js';

describe('the parts of a guide', () => {
  for (const first of ['en', 'eo'])
    it(`speak the language of the page, and follow it when it changes from ${first}`, async () => {
      provide(pseudoPack);
      const page = document.createElement('div');
      page.lang = first;
      const element = page.appendChild<HelioGuide>(document.createElement('helio-guide'));
      document.body.append(page);
      await element.updateComplete;
      const said = (): string | null => find(find(element, '.chapter > *'), '.purpose').closest('[lang]')?.getAttribute('lang') ?? null;
      expect(said()).to.equal('en');
      page.lang = 'ar-XB';
      // Mutations are told to the guide, and then to its parts.
      await new Promise((done) => setTimeout(done));
      await element.updateComplete;
      await new Promise((done) => setTimeout(done));
      await element.updateComplete;
      const after = said();
      page.remove();
      expect(after).to.equal('ar-XB');
    });
});
