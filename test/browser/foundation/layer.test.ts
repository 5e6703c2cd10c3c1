/** Texts that are not the pack's own in the language of the page: an organisation's, and English ones where a translation has none. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { findPack, provide } from '../../../src/content/registry.js';
import { registerLayer } from '../../../src/content/register-layer.js';
import { registerMessages } from '../../../src/content/register-messages.js';
import type { BuiltPack } from '../../../src/content/types.js';
import '../../../src/define/treatment-table.js';
import '../../../src/define/causes.js';
import type { HelioCauses } from '../../../src/elements/causes/causes.js';
import type { HelioTreatmentTable } from '../../../src/elements/treatment-table/treatment-table.js';
import { mount } from '../mount.js';

const id = 'dermatomyositis';

describe('a layer of an organisation', () => {
  it('is shown as added by the website, in elements that are there already, with links that tell nobody', async () => {
    const table = await mount<HelioTreatmentTable>(html`<helio-treatment-table></helio-treatment-table>`, 'helio-treatment-table');
    registerLayer({
      pack: id,
      text: {
        en: {
          treatments: {
            treatments: {
              methotrexate: {
                name: 'Metoject (methotrexate)',
                serious: { add: ['See ', { tag: 'a', attributes: { href: 'https://ward.example/' }, children: 'our leaflet' }, '.'] },
              },
            },
          },
        },
      },
    });
    await table.updateComplete;
    const root = table.shadowRoot!;
    expect(root.textContent).to.contain('Metoject (methotrexate) (Added by this website)');
    const link = root.querySelector<HTMLAnchorElement>('a[href="https://ward.example/"]');
    expect(link?.rel).to.equal('noopener noreferrer');
    expect(link!.parentElement!.textContent).to.match(/our leaflet\. ?\(Added by this website\)/);
  });
});

describe('a translation that is not whole', () => {
  it('falls back text by text, each with its own lang', async () => {
    registerMessages('eo', { causes: { title: 'Kial' } });
    const english = findPack(id)!.text['en']!.standard!.causes!;
    const [first = '', second = ''] = Object.keys(english.keyPoints);
    const missing = [{ tag: 'span', attributes: { lang: 'en', dir: 'ltr' }, children: english.keyPoints[second]! }];
    const causes = { ...english, keyPoints: { ...english.keyPoints, [first]: 'Esperanta frazo.', [second]: missing } };
    const { version, structure, text } = findPack(id)!;
    const { pack } = text['en']!.standard!;
    provide({ format: 1, id, version, structure, text: { eo: { standard: { causes, pack } } }, sources: {} } as unknown as BuiltPack);
    const element = await mount<HelioCauses>(html`<div lang="eo"><helio-causes></helio-causes></div>`, 'helio-causes');
    const all = [...element.shadowRoot!.querySelectorAll('li, p')];
    const own = all.find((each) => each.textContent === 'Esperanta frazo.');
    expect(own!.closest('[lang]')?.getAttribute('lang')).to.equal('eo');
    const span = [...element.shadowRoot!.querySelectorAll('span[lang="en"][dir="ltr"]')];
    const words = (english.keyPoints[second] as string | readonly unknown[]).toString();
    expect(span.some((each) => words.startsWith(each.textContent.slice(0, 20)))).to.equal(true);
  });
});
