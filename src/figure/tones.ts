/**
 * Colours for the ten tones of the Monk Skin Tone Scale (skin values as published by its author, Ellis Monk, at skintone.google).
 * The rest is derived in OKLCH and adjusted by eye. On dark skin the logic turns round: form comes from lights, and lines inside the figure are
 * paler than the skin.
 */
import type { PaintId } from './paint.js';

export type Tone = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export const toneIds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

export interface Colour {
  /** On a light page. */
  readonly light: string;
  /** On a dark page. */
  readonly dark: string;
  readonly opacity: number;
}

/** What lies behind a figure on a dark page: paler than the page, or the darkest skin would be told from it by its outline alone. */
export const plate = '#3a3446';

/** The columns of the table, in order. `outlineDark` is the outline on a dark page, `wash` the opacity of a rash. */
const columns = [
  'skin',
  'shade',
  'light',
  'outline',
  'outlineDark',
  'ink',
  'palm',
  'lip',
  'hair',
  'rash',
  'lid',
  'limit',
  'bumpTop',
  'wash',
] as const;

type ToneColours = Readonly<Record<(typeof columns)[number], string>>;

const tones = [
  '#f6ede4 #edc9ba #fdf9f5 #8c685b #8c685b #a67a6b #f5e2d5 #f0bdb3 #6b5140 #ba4e84 #924da6 #a24c80 #e6c0ce 0.5',
  '#f3e7db #eac3b2 #fbf5ee #8a6254 #8a6254 #a37565 #f3ddce #eeb5ab #6b5140 #ba4e84 #924da6 #a04a7e #e4becc 0.5',
  '#f7ead0 #efc5a2 #fff7e4 #8f6444 #8f6444 #a87753 #f6dfc6 #f3b1a4 #4a372b #ba4e84 #924da6 #a24c80 #e6bfc8 0.5',
  '#eadaba #e3b58e #f5e9d0 #845631 #8f623c #9c6a43 #ecd3b5 #e8a093 #4a372b #973f6e #753c86 #964175 #d7b5b9 0.55',
  '#d7bd96 #ce9b71 #e3cdab #76451f #7d4c26 #8b5933 #ddbc99 #cf8576 #2f241e #973f6e #753c86 #822e63 #d0abae 0.55',
  '#a07e56 #91643b #b08f68 #4b2502 #c2a07c #65370c #b78e6b #925146 #2f241e #6c2e54 #582e64 #3c0029 #c7a5b4 0.6',
  '#825c43 #70472b #936d54 #361400 #b08f78 #4f2101 #a67c60 #6c332b #1f1815 #4d2641 #462650 #e2bbe4 #b69eb7 0.6',
  '#604134 #503022 #765142 #2d0700 #a07f6e #260c02 #946d58 #8c5650 #1f1815 #2a1326 #84728f #ba95bc #977f97 0.74',
  '#3a312a #2e241c #665442 #1b120d #a8917e #84694f #7d6152 #704a49 #0f0c0b #7b647b #7b6986 #9f7ba1 #7d667d 0.5',
  '#292420 #1a1410 #5e4d3e #0e0603 #ab947f #7b6350 #755b4d #624343 #0f0c0b #715b72 #705e7b #916d93 #6c566d 0.5',
].map((row) => {
  const values = row.split(' ');
  return Object.fromEntries(columns.map((column, index) => [column, values[index]])) as ToneColours;
});

/** Two colours mixed in sRGB: enough for paints that lie between two that were chosen by eye. */
export function mixed(one: string, other: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [parseInt(one.slice(at, at + 2), 16), parseInt(other.slice(at, at + 2), 16)];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Opacity of one of `count` nested layers that add up to `total` in the middle. */
export const layered = (total: number | string, count = 3): number => 1 - (1 - Number(total)) ** (1 / count);

/** The colour of each paint for a tone, on a light and on a dark page. Opacity is that of one layer; nested layers add up. */
export function paintColours(tone: Tone): Readonly<Record<PaintId, Colour>> {
  const t = tones[tone - 1]!;
  const same = (colour: string, opacity = 1): Colour => ({ light: colour, dark: colour, opacity });
  const deep = tone >= 9;
  return {
    skin: same(t.skin),
    shade: same(t.shade, layered(0.74, 5)),
    'shade-soft': same(t.shade, layered(0.54, 5)),
    'light-soft': same(t.light, layered(tone > 8 ? 0.46 : 0.5, 5)),
    // Light along the edges that face it: what gives very dark skin its form.
    'edge-light': same(t.light, layered([0.22, 0.22, 0.22, 0.26, 0.3, 0.36, 0.45, 0.56, 0.7, 0.78][tone - 1]!, 4)),
    palm: same(t.palm, 0.34),
    'palm-light': same(mixed(t.palm, '#ffffff', 0.3), 0.13),
    ink: same(t.ink),
    'palm-ink': same(deep ? '#2a1b14' : t.ink),
    outline: { light: t.outline, dark: t.outlineDark, opacity: 1 },
    lip: same(t.lip, 0.7),
    lash: same(tone > 8 ? '#080504' : tone > 5 ? '#1f0d06' : '#4a3024'),
    'lid-shadow': same('#3b2a2a', 0.28),
    brow: same(tone > 8 ? '#0a0706' : t.hair, 0.9),
    hair: same(t.hair),
    // Dark hair has no edge of its own on a dark page.
    'hair-edge': { light: t.hair, dark: tone > 4 ? t.outlineDark : t.hair, opacity: 1 },
    'hair-light': same(deep ? '#4a423c' : '#8a7460', 0.35),
    white: same(tone > 6 ? '#d9cdc4' : '#fbf8f4'),
    iris: same(tone < 5 ? '#5d4330' : '#3a2618'),
    pupil: same('#120d0a'),
    glint: same('#ffffff', 0.9),
    nail: same(mixed(t.palm, t.lip, 0.22), 0.9),
    'nail-tip': same(t.light, 0.9),
    rash: same(t.rash, layered(t.wash)),
    'rash-faint': same(t.rash, layered(t.wash) * 0.6),
    lid: same(t.lid, layered(t.wash)),
    'lid-faint': same(t.lid, layered(t.wash) * 0.5),
    spot: same(t.rash, layered(t.wash) * 0.8),
    'palm-rash': same(tone > 6 ? '#2b1220' : t.rash, tone > 6 ? 0.3 : layered(t.wash)),
    'palm-rough': same(tone > 6 ? '#2b1220' : '#7a4a34', 0.22),
    'palm-limit': same(tone > 7 ? '#f0d8f2' : tone > 6 ? '#3a0a30' : t.limit),
    // Seen only where there is no colour: a pattern in place of a smooth tone.
    hatch: same(t.limit, 0),
    limit: same(t.limit),
    bump: same(t.rash, Number(t.wash)),
    'bump-top': same(t.bumpTop, 0.8),
    scale: same(tone > 6 ? '#d8cfd4' : '#ffffff', 0.8),
    cuticle: same(tone > 6 ? '#b8a695' : '#fffaf2', 0.75),
    rough: same(tone > 8 ? '#8a7768' : tone > 6 ? '#b8a190' : tone > 5 ? '#3a2012' : '#7a4a34', 0.22),
    net: same(t.limit),
    crack: same(tone > 5 ? '#120806' : '#5a2f2a'),
    loop: same(tone > 8 ? '#c58a9a' : tone > 6 ? '#dba3b2' : tone > 5 ? '#1d0009' : '#7c1733'),
    sore: same(tone > 8 ? '#8c4a50' : tone > 5 ? '#2b0f12' : '#8e2f3a'),
    slough: same(tone > 6 ? '#b9a58c' : '#ead9a8', 0.85),
    'sore-edge': same(t.limit),
    lump: same(mixed(t.skin, tone > 6 ? '#d8c6ae' : '#fffdf4', tone > 6 ? 0.42 : 0.72)),
    'lump-light': same(mixed(t.skin, '#ffffff', tone > 6 ? 0.6 : 0.9), 0.75),
    veil: same('#fbf1e8', tone > 6 ? 0.2 : 0.36),
    'muscle-bed': same('#dfa596'),
    muscle: same('#c2665b'),
    'muscle-dark': same('#9c4038', 0.34),
    'muscle-light': same('#e39a8a', 0.4),
    'muscle-line': same('#7d302c'),
    fibre: same('#f0b8a9', 0.75),
    tendon: same('#f1e3d3'),
    deep: same('#efe6f8', 0.82),
    'deep-line': same('#5b3391'),
    lung: same('#e3a3a0'),
    'lung-dark': same('#c77a7c', 0.35),
    'lung-line': same('#8f4a4d'),
    airway: same('#f4eee6'),
    'airway-line': same('#7d6f66'),
    gullet: same('#d98f72'),
    'gullet-line': same('#8a4a33'),
    heart: same('#b83a45'),
    'heart-dark': same('#7f1a26', 0.4),
    'heart-light': same('#e58a8c', 0.4),
    'heart-line': same('#6d1620'),
    gut: same('#e0ac78'),
    'gut-light': same('#f0cb9e'),
    'gut-line': same('#8b5a2d'),
    liver: same('#a5624f', 0.55),
    capsule: same('#9ec3dc', 0.5),
    bone: same('#fbf7ee', 0.92),
    'bone-line': same('#7a6a58'),
    cartilage: same('#5b93b8'),
    calcium: same('#fffdf6'),
    'calcium-line': same('#6f6452'),
  };
}
