/** Rule `layer`: what an organisation's own layer changes, and what it may not. */
import { findDoses, forbiddenIn } from '../forbidden-phrases.js';
import { InlineMarkdownError } from '../inline-markdown.js';
import { placeOf, whyNot } from '../layer.js';
import { readLayer, type Change } from '../layer-shape.js';
import { layerFromSource } from '../layer-source.js';
import { PackError } from '../pack-error.js';
import { plainText } from '../plain-text.js';
import type { SourceFile, SourcePack } from '../source-pack.js';
import { record } from './loose.js';
import type { Report } from './diagnostic.js';

export function checkLayer(pack: SourcePack, report: Report): void {
  const { layer } = pack;
  if (!layer) return;
  for (const { line, message, fix = 'Correct it there.' } of layer.syntaxErrors)
    report({ file: { ...layer, lineOf: () => line }, path: [] }, 'syntax', message, fix);
  if (layer.syntaxErrors.length > 0) return;
  const say = (place: string, reason: string): void => {
    report({ file: layer, path: place ? place.split('.') : [] }, 'layer', place ? reason : `the layer ${reason}`, remedy);
  };
  const read = tried(layer, say);
  if (!read) return;
  const id = record(pack.structures.pack?.value)['id'];
  if (read.pack !== id) say('pack', `is "${read.pack}", and the pack is "${String(id)}"`);
  const phrases = phrasesOf(pack);
  for (const change of read.changes) {
    const reason = whyNot(change) ?? whyNotHere(pack, change);
    if (reason) say(placeOf(change), reason);
    const at = { file: layer, path: placeOf(change).split('.') };
    for (const words of new Set(Object.values(change.levels).map(plainText))) {
      if (/^en(-|$)/.test(change.language))
        for (const { phrase, fix } of phrases(words)) report(at, 'forbidden-phrase', `"${phrase}"`, fix);
      for (const dose of findDoses(words))
        report(at, 'dose', `"${dose}" is a dose`, 'Remove it: how much to take is between a reader and their team.');
    }
  }
}

const remedy = 'Write the text under the id that the pack has, as { add: … } where it cannot be replaced; see docs, "A layer of your own".';

function tried(layer: SourceFile, say: (place: string, reason: string) => void): ReturnType<typeof readLayer> | undefined {
  try {
    return readLayer(layerFromSource(layer.value));
  } catch (error) {
    if (error instanceof PackError) say(error.path, error.reason);
    else if (error instanceof InlineMarkdownError) say('', error.message);
    else throw error;
    return undefined;
  }
}

/** Against the texts as they were written. */
function whyNotHere({ texts }: SourcePack, { language, slice, path, adds }: Change): string | undefined {
  const file = texts.find((each) => each.language === language && each.slice === slice);
  if (!file) return `has nothing to belong to: the pack has no ${language}/${slice}.yaml`;
  const old = path.reduce<unknown>((value, key) => (Object.hasOwn(record(value), key) ? record(value)[key] : undefined), file.value);
  const written = typeof old === 'string' ? [old] : Object.values(record(old));
  if (!written.length || !written.every((text) => typeof text === 'string')) return 'is no text of this pack';
  return !adds && written.some((text) => /\[\^|\p{N}/u.test(text))
    ? 'has a source or a number: it can be added to, not replaced'
    : undefined;
}

function phrasesOf({ texts, structures }: SourcePack) {
  const own = texts.filter(({ slice }) => slice === 'pack').flatMap(({ value }) => [record(value)['name'], record(value)['shortName']]);
  const synonyms = Object.values(record(record(structures.pack?.value)['synonyms'])).flat();
  return forbiddenIn([...own, ...synonyms].filter((name) => typeof name === 'string'));
}
