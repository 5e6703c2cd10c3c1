/** Finds any of thousands of phrases in a text, by the first word of each. */

const letter = /[\p{L}\p{N}]/u;
const firstRun = /^[\p{L}\p{N}]+/u;

export class PhraseIndex {
  /** By first word, in small letters: the phrases that begin with it, by their length. A thousand may begin alike. */
  readonly #byWord = new Map<string, Map<number, Set<string>>>();

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      // What is before the first letter may be there or not.
      const written = phrase
        .toLowerCase()
        .trim()
        .replace(/^[^\p{L}\p{N}]+/u, '');
      const [first] = firstRun.exec(written) ?? [];
      if (first === undefined) continue;
      const byLength = this.#byWord.get(first) ?? new Map<number, Set<string>>();
      this.#byWord.set(first, byLength);
      byLength.set(written.length, (byLength.get(written.length) ?? new Set()).add(written));
    }
  }

  /**
   * How long the longest phrase is that a text in small letters has at a place: in whole words, and in the plural, too. 0: there is none.
   *
   * @param word The word that begins there.
   */
  lengthAt(text: string, start: number, word: string): number {
    const first = firstRun.exec(word)?.[0] ?? '';
    const longest = this.#longestAt(text, start, first);
    return first.endsWith('s') ? Math.max(longest, this.#longestAt(text, start, first.slice(0, -1))) : longest;
  }

  #longestAt(text: string, start: number, first: string): number {
    let longest = 0;
    for (const [length, phrases] of this.#byWord.get(first) ?? []) {
      if (length <= longest || !phrases.has(text.slice(start, start + length))) continue;
      const end = start + length;
      if (text[end] === 's' && isEnd(text, end + 1)) longest = length + 1;
      else if (isEnd(text, end)) longest = length;
    }
    return longest;
  }
}

const isEnd = (text: string, at: number): boolean => !letter.test(text.charAt(at));
