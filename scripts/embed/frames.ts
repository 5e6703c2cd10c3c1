/** Which frames there are, in which languages, and what each is made of. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { useLanguage } from '../../src/cli/use-language.js';
import { languages as translated } from '../build/twins.js';
import { documentTags, renderDocument } from '../../src/ssr/index.js';
import { outerFrame, suffixOf, titleOf, wholeFrame, type FramePage } from './frame-page.js';

export const languages: readonly string[] = ['en', ...translated];
for (const language of translated) await useLanguage(language);

export interface Frame {
  /** `body-map` */
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly page: FramePage;
}

type FrameName = Pick<Frame, 'name' | 'title' | 'language'>;

/** Of each element that has a document of its own, and a file in the language. A word that explains itself needs the words around it. */
export function framesOf(language = 'en', headOf: (frame: FrameName) => string = () => ''): Frame[] {
  return documentTags
    .filter((tag) => tag !== 'helio-term' && (language === 'en' || existsSync(`dist/cdn/${tag.replace('helio-', '')}.${language}.min.js`)))
    .map((tag) => {
      const name = tag.replace('helio-', '');
      const document = renderDocument(tag, { 'heading-level': 1, lang: language }).trim();
      const title = titleOf(document);
      return { name, title, language, page: { name, language, document, head: headOf({ name, title, language }) } };
    });
}

/** By file name: both kinds of each frame. `dist` holds the built files. */
export async function filesOf(frames: readonly Frame[], dist: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { name, language, page } of frames) {
    const runtime = await readFile(`${dist}/embed/frame${suffixOf(language)}.min.js`, 'utf8');
    const element = await readFile(`${dist}/cdn/${name}${suffixOf(language)}.min.js`, 'utf8');
    files.set(`${name}.${language}.html`, wholeFrame(page, `${runtime}\n${element}`));
    files.set(`${name}.${language}.ext.html`, outerFrame(page));
  }
  return files;
}
