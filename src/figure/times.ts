/** What `make` gives for 0, 1, and so on. Not by `Array.from`, which old libraries have replaced by one that knows no second parameter. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  [...Array(Math.floor(count)).keys()].map((index) => make(index));
