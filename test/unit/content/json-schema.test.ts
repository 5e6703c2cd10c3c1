import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vocabulary } from '../../../src/cli/vocabulary.js';
import { packJsonSchema } from '../../../src/content/schema/json-schema.js';
import { sliceNames } from '../../../src/content/schema/slices.js';

interface Node {
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const schema = packJsonSchema() as Node & { $defs: Record<string, Node> };

function* nodesOf(value: unknown, path = ''): Generator<[string, Node]> {
  if (!isNode(value)) return;
  yield [path, value];
  for (const [key, part] of Object.entries(value)) yield* nodesOf(part, `${path}/${key}`);
}

describe('pack.schema.json', () => {
  it('is JSON Schema 2020-12 of the folder of a pack', () => {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    const { properties } = schema as unknown as { properties: Record<string, unknown> };
    assert.deepEqual(
      Object.keys(properties).sort(),
      [
        ...sliceNames.map((slice) => `${slice}.yaml`),
        'review.yaml',
        'sources.json',
        'sources.read.yaml',
        'core.yaml',
        'trials.yaml',
      ].sort(),
    );
    const [languages] = Object.values(schema['patternProperties'] as Record<string, { properties: object }>);
    assert.deepEqual(Object.keys(languages?.properties ?? {}).sort(), sliceNames.map((slice) => `${slice}.yaml`).sort());
  });

  it('points to nothing that is not there', () => {
    const targets = [...nodesOf(schema)].flatMap(([, node]) => (typeof node['$ref'] === 'string' ? [node['$ref']] : []));
    assert.ok(targets.length > 10);
    for (const target of targets) assert.ok(target.replace('#/$defs/', '') in schema.$defs, target);
  });

  it('describes every field', () => {
    const undescribed = [...nodesOf(schema.$defs)].flatMap(([path, { properties }]) =>
      isNode(properties)
        ? Object.entries(properties).flatMap(([key, field]) => (isNode(field) && !field['description'] ? [`${path}/${key}`] : []))
        : [],
    );
    assert.deepEqual(undescribed, []);
  });

  it('offers every region and sign that the atlas can draw, and no other region', () => {
    const { regions, signs } = vocabulary;
    const all = [...new Set(Object.values(regions).flat())];
    const drawn = packJsonSchema({ regions: all, signs });
    const finding = [...nodesOf(drawn)].find(([, { properties }]) => isNode(properties) && 'regions' in properties && 'sign' in properties);
    const { regions: ofFinding, sign } = finding?.[1]['properties'] as Record<string, Node>;
    assert.deepEqual(ofFinding?.['items'], { enum: all });
    for (const region of ['lid-upper', 'hip-muscles', 'kidneys', 'liver', 'toes', 'brain', 'vessels'])
      assert.ok(all.includes(region), region);
    const [listed] = sign?.['anyOf'] as Node[];
    assert.deepEqual(listed, { enum: signs });
  });

  it('allows no other key in what we define', () => {
    const finding = [...nodesOf(schema.$defs['findings'])].find(([, { properties }]) => isNode(properties) && 'regions' in properties)?.[1];
    assert.equal(finding?.['additionalProperties'], false);
    assert.ok((finding['required'] as string[]).includes('verified'));
  });

  it('offers regions, signs and classes by name; only of regions are there no others', () => {
    const known = { regions: ['lid-upper'], signs: ['stripes'], classes: ['steroid', 'none'] };
    const { $defs } = packJsonSchema(known) as { $defs: Record<string, Node> };
    const fieldOf = (file: string, key: string) =>
      [...nodesOf($defs[file])].flatMap(([, { properties }]) =>
        isNode(properties) && isNode(properties[key]) ? [properties[key]] : [],
      )[0];
    assert.deepEqual(fieldOf('findings', 'regions')?.['items'], { enum: ['lid-upper'] });
    const offers = (node: unknown) => (isNode(node) ? (node['anyOf'] as Node[]).map((part) => part['enum'] ?? typeof part['pattern']) : []);
    assert.deepEqual(offers(fieldOf('findings', 'sign')), [['stripes'], 'string']);
    assert.deepEqual(offers(fieldOf('treatments', 'medicines')?.['items']), [['steroid', 'none'], 'string']);
  });

  it('has in each definition what an editor would else take from the schema as a whole', () => {
    // yaml-language-server 1.25 held keys of sources.read.yaml such as who-2024 for folders of languages.
    for (const [name, definition] of Object.entries(schema.$defs)) assert.ok('patternProperties' in definition, name);
  });
});
