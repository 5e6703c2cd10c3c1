import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { buildExamplePack } from '../../../scripts/example-pack.js';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';
import { vocabulary } from '../../../src/cli/vocabulary.js';
import { lintPack } from '../../../src/content/lint/lint.js';
import { levels } from '../../../src/content/names.js';
import { registerPack } from '../../../src/content/register-pack.js';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';

const id = 'systemic-sclerosis';

/** Words of the pack that ships with us. "Heliotrope 0.1.0" is the name of the package. */
const ofAnotherCondition =
  /dermatomyositis|\bJ?DM\b|myositis|gottron|heliotrope(?! \d)|MDA5|antisynthetase|\bJo-1\b|\bTIF1|mechanic’s hands|creatine kinase|\bIVIG\b/i;

/** What the pack leaves out. */
const without = ['helio-clinic-checklist', 'helio-daily-life', 'helio-quiz', 'helio-summary'];

const documentOf = (tag: string, attributes: Record<string, string> = {}): string =>
  renderDocument(tag, { pack: id, ...(tag === 'helio-term' && { term: 'raynaud' }), ...attributes }, { format: 'text' });

const said = (text: string) => text.replace(/\s+/g, ' ');

describe('the example pack on another condition', () => {
  before(async () => {
    registerPack(await buildExamplePack(process.cwd(), id));
  });

  it('passes the lint without an error', async () => {
    const errors = lintPack(await readPackFolder(`examples/packs/${id}`), vocabulary).filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ file, path, message }) => `${file} ${path}: ${message}`),
      [],
    );
  });

  for (const tag of documentTags.filter((each) => !without.includes(each))) {
    for (const level of levels) {
      it(`${tag} says no word of the condition that ships with us (${level})`, () => {
        const document = documentOf(tag, { level });
        assert.match(document, /systemic sclerosis/i);
        assert.equal(ofAnotherCondition.exec(document)?.[0], undefined);
      });
    }
  }

  it('says nothing of what a reader can feel of a danger that some feel and others do not', () => {
    const map = said(documentOf('helio-body-map'));
    const crisis = map.slice(map.indexOf('Doctors call it Scleroderma renal crisis'));
    assert.doesNotMatch(crisis.slice(0, 200), /cannot feel|Nobody can feel/);
    assert.match(map, /Doctors call it Abnormal nail fold capillaries\..*?Nobody can feel or see this\. Tests show it\./);
  });

  it('adds up points of its own: the highest of a group, and at most so many of another', () => {
    const card = said(documentOf('helio-criteria-card'));
    assert.match(card, /Maya: Many small signs.*?Made up sum: 9\.0 points Result: Counted\./);
    assert.match(card, /Daniel: One sign is enough.*?Made up sum: 9\.0 points Result: Counted\./);
    assert.match(card, /Aisha: Raynaud’s, and something not known.*?Made up sum: 3\.0 to 6\.0 points Result: Not counted\./);
    assert.doesNotMatch(card, /biopsy/i);
  });

  it('says what each trial compared with, and its own badge', () => {
    const card = said(documentOf('helio-evidence-card'));
    assert.match(card, /ASTIS.*?Compared with cyclophosphamide through a drip, once a month for a year\./);
    assert.doesNotMatch(card, /Compared with a placebo|Not shown to work|Last resort/);
    assert.match(card, /For some people whose illness gets worse fast\. Serious risks\. Specialist hospitals only\./);
  });
});
