/** The page of a frame: one element with its document inside, for readers without script, and the script. Pure. */
import { createHash } from 'node:crypto';
import { pageStyles } from '../../src/embed/page-styles.js';

export interface FramePage {
  /** `body-map` */
  readonly name: string;
  readonly language: string;
  /** As `renderDocument` writes it. */
  readonly document: string;
  /** Further lines of the head, such as the link to oEmbed. */
  readonly head?: string;
}

/** In the names of our files: English has none. */
export const suffixOf = (language: string): string => (language === 'en' ? '' : `.${language}`);

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const titleOf = (document: string): string => /<h1[^>]*>(.*?)<\/h1>/s.exec(document)?.[1]?.replace(/<[^>]+>/g, '') ?? 'Heliotrope';

/** Other sites refuse to be shown in a frame, and without script a link could lead nowhere else. */
const opening = (document: string): string => document.replaceAll(/<a (?=href="https?:)/g, '<a target="_blank" ');

const page = ({ name, language, document, head = '' }: FramePage, more: string, script: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${more}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titleOf(document)}</title>
${head}</head>
<body>
<main><helio-${name} heading-level="1">
${opening(document)}
</helio-${name}></main>
${script}
</body>
</html>
`;

/** All in one file. Its own policy lets nothing else run, and nothing be asked for. */
export function wholeFrame(frame: FramePage, script: string): string {
  // What would end the script, or begin a comment of the old kind, is the same to JavaScript with a backslash.
  const inline = script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(inline)}`,
    `style-src ${hashOf(pageStyles)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  return page({ ...frame, head: `${frame.head ?? ''}<style>${pageStyles}</style>\n` }, meta, `<script>${inline}</script>`);
}

/** For a server whose header allows no inline script and no inline style: files of that server alone. */
export function outerFrame(frame: FramePage): string {
  const suffix = suffixOf(frame.language);
  const file = `../cdn/${frame.name}${suffix}.min.js`;
  const head = `${frame.head ?? ''}<link rel="preload" as="script" href="${file}">\n`;
  return page({ ...frame, head }, '', `<script src="frame${suffix}.min.js" data-file="${file}"></script>`);
}
