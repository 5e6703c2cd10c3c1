import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PaintId, type Tone, paintColours, plainPaint, plate, toneIds } from '../../../src/figure/index.js';

type Rgb = readonly [number, number, number];
const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** Relative luminance and contrast, WCAG 2.2. */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: Rgb, other: Rgb): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

type Colours = ReturnType<typeof paintColours>;
/** A ground with layers of a paint over it. */
const over = (ground: Rgb, { light, opacity }: Colours[PaintId], layers = 1): Rgb => {
  const paint = rgb(light);
  let result = ground;
  for (let layer = 0; layer < layers; layer += 1)
    result = result.map((value, channel) => value + (paint[channel]! - value) * opacity) as unknown as Rgb;
  return result;
};

/** The paints that fill a sign, and in how many nested layers. */
const fills: readonly (readonly [PaintId, number])[] = [
  ['rash', 3],
  ['lid', 3],
  ['bump', 1],
  ['sore', 1],
  ['rough', 3],
];

for (const tone of toneIds) {
  const colours = paintColours(tone);
  const skin = rgb(colours.skin.light);

  test(`tone ${tone}: a sign's fill differs from the skin by at least 1.5 to 1`, () => {
    for (const [paint, layers] of fills) {
      const measured = contrast(over(skin, colours[paint], layers), skin);
      assert.ok(measured >= 1.5, `${paint}: ${measured.toFixed(2)}`);
    }
  });

  test(`tone ${tone}: a sign's outline and its net stand out from the skin by at least 3 to 1`, () => {
    for (const paint of ['limit', 'net', 'sore-edge'] as const) {
      const measured = contrast(over(skin, colours[paint]), skin);
      assert.ok(measured >= 3, `${paint}: ${measured.toFixed(2)}`);
    }
  });

  test(`tone ${tone}: on the palm, too, marks can be told from the skin`, () => {
    const palm = over(skin, colours.palm, 4);
    for (const [paint, layers, wanted] of [
      ['palm-rash', 3, 1.5],
      ['palm-rough', 3, 1.5],
      ['palm-ink', 1, 2],
      ['palm-limit', 1, 3],
    ] as const) {
      const measured = contrast(over(palm, colours[paint], layers), palm);
      assert.ok(measured >= wanted, `${paint}: ${measured.toFixed(2)}`);
    }
  });

  test(`tone ${tone}: cracks and loops can be seen on what lies under them`, () => {
    const rough = over(skin, colours.rough, 3);
    assert.ok(contrast(over(rough, colours.crack), rough) >= 2, `cracks: ${contrast(over(rough, colours.crack), rough).toFixed(2)}`);
    const fold = over(skin, colours.rash, 3);
    assert.ok(contrast(over(fold, colours.loop), fold) >= 2.5, `loops: ${contrast(over(fold, colours.loop), fold).toFixed(2)}`);
  });

  test(`tone ${tone}: the figure stands out from a light and from a dark page by at least 3 to 1`, () => {
    for (const [scheme, page] of [
      ['light', '#ffffff'],
      ['dark', '#16131c'],
      ['dark', plate],
    ] as const) {
      const edge = Math.max(contrast(rgb(colours.outline[scheme]), rgb(page)), contrast(rgb(colours.skin[scheme]), rgb(page)));
      assert.ok(edge >= 3, `${scheme}: ${edge.toFixed(2)}`);
    }
  });

  test(`tone ${tone}: lines on the skin can be seen on it`, () => {
    assert.ok(contrast(rgb(colours.ink.light), skin) >= 2, contrast(rgb(colours.ink.light), skin).toFixed(2));
  });

  test(`tone ${tone}: no sign is red alone on dark skin`, () => {
    if (tone < 7) return;
    for (const paint of ['rash', 'lid'] as const) {
      const [red, , blue] = over(skin, colours[paint], 3);
      const [skinRed, , skinBlue] = skin;
      assert.ok(red - skinRed < blue - skinBlue, `${paint} turns towards violet, brown or grey`);
    }
  });
}

test('every paint has a colour in every tone, as six digits, and an opacity between 0 and 1', () => {
  for (const tone of toneIds) {
    for (const [paint, { light, dark, opacity }] of Object.entries(paintColours(tone))) {
      assert.match(light, /^#[0-9a-f]{6}$/, paint);
      assert.match(dark, /^#[0-9a-f]{6}$/, paint);
      assert.ok(opacity >= 0 && opacity <= 1, paint);
    }
  }
});

test('tones are ordered from light to dark', () => {
  const lights = toneIds.map((tone: Tone) => luminance(rgb(paintColours(tone).skin.light)));
  // Tones 1 to 3 of the Monk scale differ in hue more than in lightness.
  for (let index = 3; index < lights.length; index += 1) assert.ok(lights[index]! < lights[index - 1]!);
});

test('without colour, forms keep their outlines', () => {
  for (const paint of ['outline', 'ink', 'limit', 'net', 'muscle-line', 'bone-line', 'lung-line'] as const)
    assert.equal(plainPaint(paint), 'line');
  for (const paint of ['skin', 'muscle', 'lung', 'bone'] as const) assert.equal(plainPaint(paint), 'paper');
  for (const paint of ['shade', 'rash', 'veil'] as const) assert.equal(plainPaint(paint), 'none');
});
