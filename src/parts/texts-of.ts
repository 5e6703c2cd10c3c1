/** Structure and its words, put together by their ids. What has no words is left out. Pure. */

/** What is the same in every language, with its words. */
export interface WithText<S, T> {
  readonly id: string;
  readonly structure: S;
  readonly text: T;
}

export function withTexts<S extends { readonly id: string }, T>(
  structures: readonly S[],
  texts: Readonly<Record<string, T>>,
): WithText<S, T>[] {
  return structures.flatMap((structure) => {
    const text = texts[structure.id];
    return text === undefined ? [] : [{ id: structure.id, structure, text }];
  });
}

/** The words of a list of ids, in its order. */
export const textsOf = <T>(ids: readonly string[], texts: Readonly<Record<string, T>>): T[] =>
  ids.map((id) => texts[id]).filter((text) => text !== undefined);
