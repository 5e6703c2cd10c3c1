/** Which frames there are, and what each is made of. */
import { readFile } from 'node:fs/promises';
import { documentTags, renderDocument } from '../../src/ssr/index.js';
import { outerFrame, titleOf, wholeFrame, type FramePage } from './frame-page.js';

export const language = 'en';

export interface Frame {
  /** `body-map` */
  readonly name: string;
  readonly title: string;
  readonly page: FramePage;
}

/** Of each element that has a document of its own. A word that explains itself needs the words around it. */
export function framesOf(headOf: (name: string, title: string) => string = () => ''): Frame[] {
  return documentTags
    .filter((tag) => tag !== 'helio-term')
    .map((tag) => {
      const name = tag.replace('helio-', '');
      const document = renderDocument(tag, { 'heading-level': 1, lang: language }).trim();
      const title = titleOf(document);
      return { name, title, page: { name, language, document, head: headOf(name, title) } };
    });
}

/** By file name: both kinds of each frame. `dist` holds the built files. */
export async function filesOf(frames: readonly Frame[], dist: string): Promise<Map<string, string>> {
  const runtime = await readFile(`${dist}/embed/frame.min.js`, 'utf8');
  const files = new Map<string, string>();
  for (const { name, page } of frames) {
    const element = await readFile(`${dist}/cdn/${name}.min.js`, 'utf8');
    files.set(`${name}.${language}.html`, wholeFrame(page, `${runtime}\n${element}`));
    files.set(`${name}.${language}.ext.html`, outerFrame(page));
  }
  return files;
}
