/** Contrast of the tokens, by the formula of WCAG 2.2: body text AAA (7:1), borders of controls 3:1, in light and dark. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokens } from '../../../src/base/tokens.styles.js';

const css = tokens.cssText;
const both = (name: string): readonly [light: string, dark: string] => {
  const [, light, dark] = new RegExp(`--_${name}: [^;]*?light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css) ?? [];
  assert.ok(light && dark, `no colours for ${name}`);
  return [light, dark];
};

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits
    .map((pair) => parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const pairs: readonly (readonly [text: string, ground: string, least: number])[] = [
  ['text', 'surface', 7],
  ['text', 'surface-soft', 7],
  ['text', 'urgent-ground', 7],
  ['text', 'soon-ground', 7],
  ['text-muted', 'surface', 7],
  ['text-muted', 'surface-soft', 7],
  ['accent', 'surface', 7],
  ['accent', 'surface-soft', 7],
  ['on-accent', 'accent', 7],
  ['urgent', 'urgent-ground', 7],
  ['soon', 'soon-ground', 7],
  ['border', 'surface', 3],
  ['border', 'surface-soft', 3],
];

for (const [text, ground, least] of pairs) {
  test(`${text} on ${ground} is at least ${String(least)}:1`, () => {
    both(text).forEach((colour, scheme) => {
      const measured = contrast(colour, both(ground)[scheme] ?? '');
      assert.ok(measured >= least, `${scheme === 0 ? 'light' : 'dark'}: ${measured.toFixed(2)}`);
    });
  });
}
