/** The atlas to take away: any drawing as one plain SVG. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import { drawing, paintColours, signShapes } from '../../../src/figure/index.js';
import { figureChoices, renderFigure, type FigureOptions } from '../../../src/ssr/figure.js';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Throws on what is not well-formed. */
function read(svg: string): { tags: Tag[]; text: string } {
  const tags: Tag[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    tags.push({ name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])) }),
  );
  parser.on('text', (words) => (text += words));
  parser.write(svg).close();
  return { tags, text };
}

const pathsIn = (tags: readonly Tag[]) => tags.filter(({ name }) => name === 'path').map(({ attributes }) => attributes);

const note = 'Drawn from descriptions. Not checked by a skin specialist. Yours may differ.';
const layersOf = (view: string) =>
  view === 'front' || view === 'back' ? figureChoices.layers : view === 'hand' ? (['skin', 'inside'] as const) : (['skin'] as const);

describe('a drawing to take away', () => {
  for (const view of figureChoices.views) {
    it(`is well-formed and plain, and says what it is: ${view}, in every layer and figure, in colour and in ink`, () => {
      for (const layer of layersOf(view))
        for (const figure of figureChoices.figures)
          for (const ink of [false, true]) {
            const svg = renderFigure(view, { layer, figure, ink, tone: 8 });
            const { tags, text } = read(svg);
            const [root] = tags;
            assert.equal(root?.name, 'svg');
            assert.deepEqual([root.attributes['role'], root.attributes['aria-labelledby']], ['img', 'title desc']);
            for (const { name, attributes } of tags) {
              assert.match(name, /^(?:svg|title|desc|metadata|rdf:RDF|cc:[wW]ork|cc:license|dc:\w+|rect|g|path|text)$/);
              for (const key of Object.keys(attributes)) assert.doesNotMatch(key, /^(?:style|class|on\w+|href|xlink:href)$/);
            }
            const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
            assert.equal(new Set(ids).size, ids.length);
            assert.equal(text.split(note).length - 1, 2, 'where it is seen, and where it is read out');
            assert.match(text, /CC BY 4\.0/);
            assert.ok(
              tags.some(({ name, attributes }) => name === 'cc:license' && /licenses\/by\/4\.0/.test(attributes['rdf:resource'] ?? '')),
            );
            assert.doesNotMatch(svg, /NaN|undefined|null|<script|url\(/);
          }
    });
  }

  it('is the drawing of the element: the same paths in the same order and the same colours', () => {
    for (const [view, sign, tone] of [
      ['hand', 'gottron-papules', 2],
      ['face', 'heliotrope', 6],
      ['back', 'shawl', 10],
    ] as const) {
      const options = { view, layer: 'skin', figure: 'teen' } as const;
      const shapes = [...drawing(options).shapes, ...signShapes(sign, options)];
      const colours = paintColours(tone);
      const drawn = pathsIn(read(renderFigure(view, { figure: 'teen', tone, signs: [sign] })).tags);
      const seen = shapes.filter(({ paint }) => colours[paint].opacity > 0);
      assert.deepEqual(
        drawn.map(({ d }) => d),
        seen.map(({ d }) => d),
      );
      drawn.forEach(({ fill, stroke }, index) => {
        assert.equal(stroke ?? fill, colours[seen[index]!.paint].light);
      });
      assert.ok(read(renderFigure(view, { signs: [sign] })).tags.some(({ attributes }) => attributes['id'] === sign));
    }
  });

  it('in ink has black and white alone', () => {
    const { tags } = read(renderFigure('hand', { signs: ['ulcers', 'nail-folds'], ink: true }));
    for (const { fill, stroke } of pathsIn(tags)) assert.match(`${fill ?? ''} ${stroke ?? ''}`, /^(?:none|#000|#fff) (?:#000|#fff)?$/);
  });

  it('draws organs where they are named', () => {
    const count = (options: FigureOptions) => pathsIn(read(renderFigure('front', { layer: 'inside', ...options })).tags).length;
    assert.ok(count({ regions: ['kidneys'] }) > count({}));
    assert.ok(
      renderFigure('hand', { signs: ['ulcers'], regions: ['mcp-row'] }).length < renderFigure('hand', { signs: ['ulcers'] }).length,
    );
  });

  it('refuses what it does not know with what is allowed', () => {
    for (const [view, options, message] of [
      ['moon', {}, 'unknown view "moon": allowed are front, back, face, hand, palm'],
      ['front', { layer: 'bones' }, 'unknown layer "bones": allowed are skin, muscle, inside'],
      ['front', { figure: 'dog' }, 'unknown figure "dog": allowed are adult, teen, child'],
      ['front', { tone: 11 }, 'unknown tone "11": allowed are 1, 2, 3, 4, 5, 6, 7, 8, 9, 10'],
      ['face', { layer: 'muscle' }, 'layer "muscle" has no view "face": it has front, back'],
      ['hand', { signs: ['heliotrope'] }, 'view "hand" does not show the sign "heliotrope": it is seen in front, face'],
      ['front', { layer: 'inside', signs: ['v'] }, 'layer "inside" shows no signs: they are on the skin'],
    ] as const)
      assert.throws(() => renderFigure(view, options), { name: 'RangeError', message });
    assert.throws(() => renderFigure('face', { signs: ['x'] }), /unknown sign "x": allowed are heliotrope, cheeks/);
    assert.throws(() => renderFigure('face', { regions: ['calcium'] }), /unknown region "calcium": allowed are lid-upper/);
  });
});

describe('heliotrope figure', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/heliotrope.ts', 'figure', ...words], { encoding: 'utf8' });

  it('writes a file, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'heliotrope-'));
    try {
      const out = join(folder, 'hand.svg');
      const { status, stdout, stderr } = run(
        'hand',
        '--sign',
        'gottron-papules',
        'nail-folds',
        '--tone',
        '8',
        '--figure',
        'child',
        '--out',
        out,
      );
      assert.deepEqual([status, stdout, stderr], [0, '', '']);
      assert.equal(readFileSync(out, 'utf8'), renderFigure('hand', { signs: ['gottron-papules', 'nail-folds'], tone: 8, figure: 'child' }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('ends with 2 for what it does not know, and names what is allowed', () => {
    const unknown = run('hand', '--sign', 'hat');
    assert.deepEqual([unknown.status, unknown.stdout], [2, '']);
    assert.match(unknown.stderr, /unknown sign "hat": allowed are heliotrope, /);
    const tone = run('hand', '--tone', '5.5');
    assert.equal(tone.status, 2);
    assert.match(tone.stderr, /Allowed are 1 to 10/);
  });
});
