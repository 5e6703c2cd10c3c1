/** A page as its printer gets it: sheets, and the box of every word on them. */
import { spawn } from 'node:child_process';
import type { Page } from 'playwright';

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Prints the page on A4, with the same margin on all sides. */
export async function print(page: Page, margin: string): Promise<Sheet[]> {
  return sheetsOf(await pdfOf(page, margin));
}

export const pdfOf = (page: Page, margin: string, format = 'A4'): Promise<Buffer> =>
  page.pdf({ format, margin: { top: margin, right: margin, bottom: margin, left: margin } });

export const sheetsOf = async (pdf: Buffer): Promise<Sheet[]> => sheetsIn(await wordBoxes(pdf));

function wordBoxes(pdf: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = spawn('pdftotext', ['-bbox', '-', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    let written = '';
    reader.stdout.setEncoding('utf8').on('data', (piece: string) => (written += piece));
    reader.on('error', reject).on('close', (code) => {
      if (code === 0) resolve(written);
      else reject(new Error(`pdftotext ended with ${String(code)}`));
    });
    reader.stdin.end(pdf);
  });
}

function sheetsIn(boxes: string): Sheet[] {
  return boxes
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [...page.matchAll(wordBox)].map(([, left, top, right, bottom, text]) =>
        visible({ text: text ?? '', left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) }),
      );
      return { width: Number(width), height: Number(height), words: words.filter(({ text }) => text) };
    });
}

/** The joiner between a word and its footnote is invisible, but a PDF has it drawn as a space of about a fifth of its height. */
function visible(word: Word): Word {
  const text = word.text.replaceAll('\u2060', '');
  const joiners = word.text.length - word.text.trimEnd().replace(/\u2060+$/, '').length;
  return { ...word, text, right: word.right - (joiners * (word.bottom - word.top)) / 5 };
}

const wordBox = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;

const between = (from: number, to: number): number => Math.max(0, to - from);
const area = ({ left, top, right, bottom }: Word): number => between(left, right) * between(top, bottom);

/**
 * Pairs of words of one sheet that lie on each other: they share a fifth of the smaller one's box. A box reaches from the highest to the lowest that
 * the font draws, so those of lines set close, and a raised number and its word, touch by a few hundredths.
 */
export function wordsOnWords(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ words }, index) => {
    const inOrder = [...words].filter((word) => area(word) > 0).sort((one, other) => one.top - other.top);
    return inOrder.flatMap((word, at) => {
      const found: string[] = [];
      for (const other of inOrder.slice(at + 1)) {
        if (other.top >= word.bottom) break;
        const shared = area({
          text: '',
          left: Math.max(word.left, other.left),
          top: other.top,
          right: Math.min(word.right, other.right),
          bottom: Math.min(word.bottom, other.bottom),
        });
        if (shared >= Math.min(area(word), area(other)) / 5) found.push(`sheet ${String(index + 1)}: ${word.text} / ${other.text}`);
      }
      return found;
    });
  });
}

/** Words that are cut by the edge of their sheet. */
export const outsideTheSheet = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ width, height, words }, index) =>
    words
      .filter(({ left, top, right, bottom }) => left < -1 || top < -1 || right > width + 1 || bottom > height + 1)
      .map(({ text }) => `sheet ${String(index + 1)}: ${text}`),
  );
