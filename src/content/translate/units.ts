/** The texts of a pack, one by one, as a translator gets them; and how far a translation has come. Build only. */
import { createHash } from 'node:crypto';
import { leavesOf } from '../fill-texts.js';
import type { SourcePack } from '../source-pack.js';
import type { SliceName } from '../types.js';

export interface Unit {
  /** `findings/findings/eyelid-colour/what/easy`: slice and path. Keys hold no slash. */
  readonly id: string;
  readonly slice: SliceName;
  readonly path: readonly string[];
  readonly english: string;
  /** Of its English. */
  readonly hash: string;
  /** What the translation has now. */
  readonly target: string | undefined;
}

export type State = 'missing' | 'untranslated' | 'outdated' | 'unknown' | 'translated';

/** `<language>/translated.yaml`: by id of a text, the hash of its English when it was translated. */
export type Sidecar = Readonly<Record<string, string>>;

export const hashOf = (english: string): string => createHash('sha256').update(english).digest('hex').slice(0, 12);

/** What is spelt the same in both: nobody need have looked. */
const needsNoWords = (english: string): boolean => !/\p{Ll}{2}/u.test(english);

export function unitsOf(pack: SourcePack, language: string): Unit[] {
  const english = pack.texts.filter((file) => file.language === 'en');
  return english.flatMap(({ slice, value }) => {
    const translation = pack.texts.find((file) => file.language === language && file.slice === slice)?.value;
    return [...leavesOf(value)].flatMap(({ path: keys, value: text }) => {
      const path = keys.map(String);
      return stringsOf(text).map(([more, words]): Unit => {
        const whole = [...path, ...more];
        const target = valueAt(translation, whole);
        return { id: [slice, ...whole].join('/'), slice, path: whole, english: words, hash: hashOf(words), target: filledIn(target) };
      });
    });
  });
}

/** A list, such as words to search for, is translated word by word. */
function stringsOf(text: unknown): [string[], string][] {
  if (Array.isArray(text)) return text.flatMap((item, index) => (typeof item === 'string' ? [[[String(index)], item]] : []));
  return typeof text === 'string' && text.trim() !== '' ? [[[], text]] : [];
}

const filledIn = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (Object.hasOwn(Object(part) as object, key) ? (part as Record<string, unknown>)[key] : undefined),
    value,
  );

/** `unknown`: translated by hand, and of which English nobody wrote down. */
export function stateOf({ id, english, hash, target }: Unit, sidecar: Sidecar): State {
  if (target === undefined) return 'missing';
  const known = Object.hasOwn(sidecar, id) ? sidecar[id] : undefined;
  if (known !== undefined && known !== hash) return 'outdated';
  if (target === english && !needsNoWords(english) && known === undefined) return 'untranslated';
  return known === undefined ? 'unknown' : 'translated';
}
