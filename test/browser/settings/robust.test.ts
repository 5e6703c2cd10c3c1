/** What goes wrong in one place of a page keeps no other from its settings. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/glossary.js';
import '../../../src/define/settings.js';
import { SettingsRequestEvent } from '../../../src/base/settings-context.js';
import type { HelioGlossary } from '../../../src/elements/glossary/glossary.js';
import { mount, warningsOf } from '../mount.js';

describe('settings', () => {
  it('tell every element, although another one throws when it is told', async () => {
    const glossary = await mount<HelioGlossary>(
      html`<helio-settings level="standard"
        ><p></p>
        <helio-glossary></helio-glossary
      ></helio-settings>`,
      'helio-glossary',
    );
    const settings = glossary.closest('helio-settings')!;
    const other = settings.querySelector('p')!;
    let told = 0;
    const warnings = await warningsOf(async () => {
      other.dispatchEvent(
        new SettingsRequestEvent(other, () => {
          told += 1;
          throw new Error('broken on purpose');
        }),
      );
      glossary.remove();
      settings.append(glossary);
      settings.level = 'easy';
      await settings.updateComplete;
      await glossary.updateComplete;
    });
    expect(told).to.equal(2);
    expect(glossary.level).to.equal('easy');
    expect(warnings.join(' ')).to.contain('broken on purpose');
  });

  it('warn once of a value that is not allowed', async () => {
    const glossary = await mount<HelioGlossary>(html`<helio-settings><helio-glossary></helio-glossary></helio-settings>`, 'helio-glossary');
    const settings = glossary.closest('helio-settings')!;
    const warnings = await warningsOf(() => {
      for (const level of ['hard', 'easy', 'hard']) settings.setAttribute('level', level);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('level="hard"');
  });
});
