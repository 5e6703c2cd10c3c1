import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { part } from '../../../src/generated/packs/dermatomyositis/findings.js';
import { registerPack } from '../../../src/content/register-pack.js';
import type { BuiltPack, FindingsStructure } from '../../../src/content/types.js';
import type { HelioBodyMap } from '../../../src/elements/body-map/body-map.js';
import { findAll, mount } from '../mount.js';
import '../../../src/define/body-map.js';

/** The shipped findings of these layers, as a pack of their own, with a sign that the atlas does not know. */
function packOf(id: string, ...layers: readonly string[]): BuiltPack {
  const findings = part.structure.findings as FindingsStructure;
  const isHere = ({ layer }: { readonly layer: string }) => layers.includes(layer);
  const shown = findings.findings.filter(isHere).map((finding) => (finding.sign ? { ...finding, sign: 'no-such-sign' } : finding));
  return {
    ...part,
    id,
    structure: { ...part.structure, findings: { ...findings, groups: findings.groups.filter(isHere), findings: shown } },
  };
}

const offered = (root: Element) =>
  findAll(root, '[name="layer"]')
    .filter((input) => input.checkVisibility() || input.parentElement?.checkVisibility())
    .map((input) => (input as HTMLInputElement).value);

describe('the body map of another pack', () => {
  it('offers no layer that shows nothing, and begins with one that shows something', async () => {
    registerPack(packOf('only-inside', 'inside'));
    const element = await mount<HelioBodyMap>(html`<helio-body-map pack="only-inside"></helio-body-map>`, 'helio-body-map');
    expect(element.layer).to.equal('inside');
    expect(offered(element)).to.deep.equal(['inside']);
  });

  it('draws kidneys, brain, vessels and toes where the pack names them, and the same picture otherwise', async () => {
    const shapesIn = async (...regions: readonly string[]) => {
      const id = ['organs', ...regions].join('-');
      const { structure, ...rest } = packOf(id, 'inside');
      const findings = structure.findings as FindingsStructure;
      const [first] = findings.findings;
      const shown = [...findings.findings, ...(regions.length > 0 && first ? [{ ...first, id: 'named', regions }] : [])];
      const texts = Object.fromEntries(
        Object.entries(rest.text).map(([language, levels]) => [
          language,
          Object.fromEntries(
            Object.entries(levels).map(([level, slices]) => {
              const text = slices.findings;
              return [
                level,
                text && first
                  ? { ...slices, findings: { ...text, findings: { ...text.findings, named: text.findings[first.id] } } }
                  : slices,
              ];
            }),
          ),
        ]),
      );
      registerPack({ ...rest, text: texts, structure: { ...structure, findings: { ...findings, findings: shown } } });
      const element = await mount<HelioBodyMap>(html`<helio-body-map pack=${id} layer="inside"></helio-body-map>`, 'helio-body-map');
      await waitUntil(() => findAll(element, '#shapes-front path').length > 0);
      return findAll(element, '#shapes-front path').length;
    };
    const before = await shapesIn();
    for (const region of ['kidneys', 'brain', 'vessels', 'toes']) expect(await shapesIn(region), region).to.be.greaterThan(before);
    expect(await shapesIn('liver')).to.equal(before);
  });

  it('shows a sign that the atlas cannot draw by its regions alone', async () => {
    registerPack(packOf('unknown-signs', 'skin', 'inside'));
    const element = await mount<HelioBodyMap>(
      html`<helio-body-map pack="unknown-signs" view="face" selected="eyelid-colour"></helio-body-map>`,
      'helio-body-map',
    );
    expect(offered(element)).to.deep.equal(['skin', 'inside']);
    await waitUntil(() => findAll(element, '.region[data-finding="eyelid-colour"].selected').length > 0);
    expect(findAll(element, '[data-sign="no-such-sign"]').length).to.equal(0);
  });
});
