/** All words of the interface in English, by element and key: what a translator starts from. */
import { readdirSync } from 'node:fs';
import { articleMessages } from '../../src/article/article.messages.js';
import { surroundMessages } from '../../src/article/surround.messages.js';
import { regionMessages } from '../../src/elements/body-map/region.messages.js';
import { frameMessages } from '../../src/embed/frame.messages.js';

type Words = Readonly<Record<string, unknown>>;

const elements = new URL('../../src/elements/', import.meta.url);
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export async function englishMessages(): Promise<Record<string, Words>> {
  const all: Record<string, Words> = { embed: frameMessages, frame: surroundMessages, reading: articleMessages, regions: regionMessages };
  for (const name of readdirSync(elements).sort()) {
    if (!readdirSync(new URL(`${name}/`, elements)).includes(`${name}.messages.ts`)) continue;
    const file = (await import(new URL(`${name}/${name}.messages.ts`, elements).href)) as Words;
    all[name] = file[`${camel(name)}Messages`] as Words;
  }
  return Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
}
