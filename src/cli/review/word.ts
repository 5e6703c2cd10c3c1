/** A review page for Word, by the library docx, where that is installed beside us. */
import type { IRunOptions } from 'docx';
import { UnusableInputError } from '../failure.js';
import type { Entry, Sheet } from './sheet.js';
import { consent, facts, introduction, others, personLines, titleOf } from './words.js';

const box = '☐';
const strong = (text: string): IRunOptions => ({ text, bold: true });
const line = '…'.repeat(30);

/** Half points. */
const smallSize = 18;

export async function reviewDocument(sheet: Sheet, today: string, command: string): Promise<Uint8Array> {
  if (sheet.options.audience === 'skin-drawings') {
    throw new UnusableInputError('Drawings are shown as a web page only. Name a file that ends in .html.');
  }
  const docx = await import('docx').catch(() => {
    throw new UnusableInputError(
      'Word files are written by docx. Install it: npm install --save-dev docx; or name a file that ends in .html.',
    );
  });
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = docx;
  const text = (words: string) => new Paragraph({ text: words, spacing: { after: 120 } });
  const small = (words: string) => new Paragraph({ children: [new TextRun({ text: words, size: smallSize })], keepNext: true });
  const heading = (words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ text: words, heading: level, keepNext: true, spacing: { before: 240, after: 80 } });
  const entry = ({ number, label, texts, facts: data, sources, state }: Entry) => [
    heading(`${String(number)}. ${label}`, HeadingLevel.HEADING_3),
    ...texts.map(
      ({ label: voice, text: words }) =>
        new Paragraph({
          children: [...(voice ? [new TextRun(strong(`${voice}: `))] : []), new TextRun(words)],
          keepNext: true,
        }),
    ),
    ...(data.length > 0 ? [small(`Data: ${data.join('; ')}`)] : []),
    small(`State: ${state}`),
    ...(sources.length > 0 ? sources.map((source, index) => small(`[${String(index + 1)}] ${source}`)) : [small('Sources: none.')]),
    new Paragraph({ text: sheet.about.answers.map((word) => `${box} ${word}`).join('      '), keepNext: true, spacing: { before: 80 } }),
    text(`In your words: ${line}`),
  ];
  const left = others(sheet, command);
  const document = new Document({
    title: titleOf(sheet),
    creator: 'heliotrope',
    sections: [
      {
        children: [
          heading(titleOf(sheet), HeadingLevel.HEADING_1),
          ...introduction(sheet).map(text),
          ...facts(sheet, today).map(([name, value]) => text(`${name}: ${value}`)),
          heading('Who you are', HeadingLevel.HEADING_2),
          ...personLines(sheet).map((words) => text(`${words}: ${line}`)),
          text(`${box} ${consent}`),
          heading('What to read', HeadingLevel.HEADING_2),
          ...sheet.entries.flatMap(entry),
          ...(left ? [small(left)] : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
