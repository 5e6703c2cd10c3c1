/**
 * Renders the drawn body to one PNG, to be looked at: every figure, view and layer in tones 1, 5 and 10 on a light and a dark page, in forced
 * colours and in black-and-white print; every sign in all ten tones; and the regions with their pins and enlarged targets.
 *
 *     node --import tsx scripts/contact-sheet.ts [--out docs/figure-contact-sheet.png] [--part pictures|signs|regions] [--width 68]
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import {
  type Drawing,
  type DrawingOptions,
  type FigureId,
  type Shape,
  type SignId,
  type Tone,
  drawing,
  figureIds,
  paintColours,
  plainPaint,
  plate,
  signIds,
  signShapes,
  toneIds,
} from '../src/figure/index.js';
import { chromiumArgs, ensureBrowser } from './browser.mjs';

/** How a cell is coloured: a tone on a page, or without colour. */
interface Look {
  readonly name: string;
  readonly page: string;
  readonly paint: (shape: Shape) => { colour: string; opacity: number } | undefined;
}

const inTone = (tone: Tone, scheme: 'light' | 'dark'): Look => {
  const colours = paintColours(tone);
  return {
    name: `${String(tone)} ${scheme}`,
    page: scheme === 'light' ? '#ffffff' : plate,
    paint: ({ paint }) => ({ colour: colours[paint][scheme], opacity: colours[paint].opacity }),
  };
};

const plain = (name: string, page: string, line: string): Look => ({
  name,
  page,
  paint: ({ paint }) => {
    const role = plainPaint(paint);
    return role === 'none' ? undefined : { colour: role === 'line' ? line : page, opacity: 1 };
  },
});

const looks: readonly Look[] = [
  ...([1, 5, 10] as const).map((tone) => inTone(tone, 'light')),
  ...([1, 5, 10] as const).map((tone) => inTone(tone, 'dark')),
  plain('forced', '#000000', '#ffffff'),
  plain('print', '#ffffff', '#000000'),
];

type Picture = Omit<DrawingOptions, 'figure'>;

const pictures: readonly Picture[] = [
  { view: 'front', layer: 'skin' },
  { view: 'back', layer: 'skin' },
  { view: 'face', layer: 'skin' },
  { view: 'hand', layer: 'skin' },
  { view: 'hand', layer: 'skin', palm: true },
  { view: 'front', layer: 'muscle' },
  { view: 'back', layer: 'muscle' },
  { view: 'front', layer: 'inside' },
  { view: 'back', layer: 'inside' },
  { view: 'hand', layer: 'inside' },
];

const path = (shape: Shape, look: Look): string => {
  const painted = look.paint(shape);
  if (!painted) return '';
  const { colour, opacity } = painted;
  const drawn = shape.width
    ? `fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${shape.width}" stroke-linejoin="round" stroke-linecap="round"`
    : `fill="${colour}" fill-opacity="${opacity}"`;
  return `<path d="${shape.d}" ${drawn}${shape.dash ? ` stroke-dasharray="${shape.dash}"` : ''}/>`;
};

const svg = ({ viewBox }: Drawing, width: number, page: string, content: string): string =>
  `<svg viewBox="${viewBox.join(' ')}" width="${width}" height="${Math.round((width * viewBox[3]) / viewBox[2])}" style="background:${page}">${content}</svg>`;

function cell(options: DrawingOptions, look: Look, width: number, signs: readonly SignId[] = []): string {
  const drawn = drawing(options);
  const overlay = signs.flatMap((sign) => signShapes(sign, options)).map((shape) => path(shape, look));
  return svg(drawn, width, look.page, `${drawn.shapes.map((shape) => path(shape, look)).join('')}<g class="sign">${overlay.join('')}</g>`);
}

/** Runs in the page: crops each drawing to its sign, with room around it. */
function cropToSigns(): void {
  for (const drawing of document.querySelectorAll('svg')) {
    const sign = drawing.querySelector<SVGGElement>('g.sign');
    if (!sign || sign.childElementCount === 0) continue;
    const { x, y, width, height } = sign.getBBox();
    const side = Math.max(width, height, drawing.viewBox.baseVal.width * 0.24) * 1.15;
    drawing.setAttribute('viewBox', [x + width / 2 - side / 2, y + height / 2 - side / 2, side, side].join(' '));
    drawing.setAttribute('height', drawing.getAttribute('width') ?? '');
  }
}

const row = (title: string, cells: readonly string[]): string =>
  `<tr><th>${title}</th>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;

function picturesTable(width: number): string {
  return figureIds
    .map(
      (figure: FigureId) =>
        `<table>${looks
          .map((look) =>
            row(
              `${figure} ${look.name}`,
              pictures.map((picture) => cell({ ...picture, figure }, look, width)),
            ),
          )
          .join('')}</table>`,
    )
    .join('');
}

/** Where each sign is seen best, then where else. */
const places: readonly Picture[] = [
  { view: 'face', layer: 'skin' },
  { view: 'hand', layer: 'skin' },
  { view: 'hand', layer: 'skin', palm: true },
  { view: 'front', layer: 'skin' },
  { view: 'back', layer: 'skin' },
];

function signsTable(width: number): string {
  const rows = signIds.flatMap((sign) =>
    places
      .filter((picture) => signShapes(sign, { ...picture, figure: 'adult' }).length > 0)
      .map((picture) => {
        const options: DrawingOptions = { ...picture, figure: 'adult' };
        const all = [...toneIds.map((tone) => inTone(tone, 'light')), ...looks.slice(-2)];
        return row(
          `${sign} ${picture.palm ? 'palm' : picture.view}`,
          all.map((look) => cell(options, look, width, [sign])),
        );
      }),
  );
  return `<table>${rows.join('')}</table>`;
}

function regionsTable(width: number): string {
  const rows = figureIds.map((figure) =>
    row(
      figure,
      pictures.map((picture) => {
        const drawn = drawing({ ...picture, figure });
        const regions = drawn.regions.map(
          ({ d }, index) => `<path d="${d}" fill="hsl(${(index * 67) % 360} 55% 76%)" stroke="#222" stroke-width="3"/>`,
        );
        const hits = drawn.regions.map(({ hit }) => (hit ? `<path d="${hit}" fill="none" stroke="#c00" stroke-width="4"/>` : ''));
        const pins = drawn.regions.map(({ centroid: [x, y] }) => `<circle cx="${x}" cy="${y}" r="${drawn.viewBox[2] / 130}"/>`);
        return svg(drawn, width * 1.6, '#ffffff', [`<path d="${drawn.outline}" fill="#eee"/>`, ...regions, ...hits, ...pins].join(''));
      }),
    ),
  );
  return `<table>${rows.join('')}</table>`;
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'docs/figure-contact-sheet.png' },
    part: { type: 'string' },
    width: { type: 'string', default: '68' },
  },
});
const width = Number(values.width);
const parts: Readonly<Record<string, (width: number) => string>> = { pictures: picturesTable, signs: signsTable, regions: regionsTable };
const chosen = Object.entries(parts).filter(([name]) => !values.part || name === values.part);
if (chosen.length === 0 || !Number.isFinite(width))
  throw new Error(`--part is one of ${Object.keys(parts).join(', ')}; --width is a number of pixels`);

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
const page = await browser.newPage({ viewport: { width: 3 * (10 * (width + 2) + 130), height: 800 } });
await page.setContent(
  `<style>
    body { margin: 0; font: 10px sans-serif }
    main, table { display: inline-block; vertical-align: top }
    table { border-collapse: collapse; margin: 6px }
    th { text-align: left; width: 6em; font-weight: 400 }
    td { padding: 1px; vertical-align: top }
    svg { display: block }
  </style>
  <main>${chosen.map(([, table]) => `<section>${table(width)}</section>`).join('')}</main>`,
);
await page.evaluate(cropToSigns);
mkdirSync(dirname(values.out), { recursive: true });
await page.locator('main').screenshot({ path: values.out });
await browser.close();
console.log(`${values.out} written`);
