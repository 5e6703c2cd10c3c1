/** Sheets as a reader holds them: what ends a column, how much of a sheet is empty, and how many there may be. */
import { spawn } from 'node:child_process';
import type { Page } from 'playwright';
import type { Sheet, Word } from './words-on-words.js';

/** Sheets of A4 with margins of 18 mm that an element may take with everything unfolded, at the standard level. */
export const mostSheets: Readonly<Record<string, number>> = {
  'helio-body-map': 16,
  'helio-treatment-table': 18,
  'helio-criteria-card': 15,
  'helio-evidence-card': 10,
  'helio-clinic-checklist': 6,
  'helio-condition-card': 6,
  'helio-causes': 5,
  'helio-test-guide': 14,
  'helio-daily-life': 16,
  'helio-glossary': 8,
  'helio-sources': 18,
  'helio-sheet': 2,
  'helio-quiz': 4,
  'helio-summary': 1,
};

const plain = (text: string): string => text.replace(/[\s\u2060]+/g, ' ').trim();

/** The words of everything that heads something, in the elements of a page. */
export const headingsOf = async (page: Page): Promise<string[]> => {
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, summary, caption')])
      .map(({ innerText }) => innerText),
  );
  return texts.map(plain).filter(Boolean);
};

const middle = ({ left, right }: Word): number => (left + right) / 2;

/** The last line of each column of a sheet; of a sheet in one column both halves of its line. */
function lastLines({ width, words }: Sheet): string[] {
  return [words.filter((word) => middle(word) < width / 2), words.filter((word) => middle(word) >= width / 2)].map((column) => {
    const lowest = Math.max(...column.map(({ bottom }) => bottom));
    const line = column.filter(({ top, bottom }) => top < lowest && (top + bottom) / 2 > lowest - 9);
    return plain(
      line
        .sort((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join(' '),
    );
  });
}

/** Headings that end a column of a sheet, though what they head is on the next. The last sheet ends as it likes. */
export const lostHeadings = (sheets: readonly Sheet[], headings: readonly string[]): string[] =>
  sheets.slice(0, -1).flatMap((sheet, index) =>
    lastLines(sheet)
      .filter((line) => headings.includes(line))
      .map((line) => `sheet ${String(index + 1)}: ${line}`),
  );

/** Of each sheet, the share of its columns below the last ink: of a picture of it, so that drawings count. */
export async function emptyShares(pdf: Buffer, marginMm: number, heightMm: number): Promise<number[]> {
  const pictures = await run('pdftoppm', ['-r', '25.4', '-gray', '-'], pdf);
  const shares: number[] = [];
  let at = 0;
  while (at < pictures.length) {
    const [header, columns, rows] = headerAt(pictures, at);
    const pixels = pictures.subarray(at + header.length, at + header.length + columns * rows);
    const lowest = [0, 0];
    pixels.forEach((grey, index) => {
      if (grey < 200) lowest[index % columns < columns / 2 ? 0 : 1] = Math.floor(index / columns);
    });
    const filled = lowest.map((row) => Math.min(1, Math.max(0, (row - marginMm) / (heightMm - 2 * marginMm))));
    shares.push(1 - (filled[0]! + filled[1]!) / 2);
    at += header.length + columns * rows;
  }
  return shares;
}

function headerAt(pictures: Buffer, at: number): [header: string, columns: number, rows: number] {
  const found = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pictures.subarray(at, at + 40).toString('latin1'));
  if (!found) throw new Error('pdftoppm wrote no picture.');
  return [found[0], Number(found[1]), Number(found[2])];
}

function run(command: string, args: readonly string[], input: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(pieces));
      else reject(new Error(`${command} ended with ${String(code)}`));
    });
    child.stdin.end(input);
  });
}

/** Sheets that are more than two fifths empty, though others follow. */
export const emptySheets = (shares: readonly number[]): number => shares.slice(0, -1).filter((share) => share > 0.4).length;
