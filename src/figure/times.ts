/** `make(0)`, `make(1)` and so on. Not `Array.from`: old libraries replace it with one that ignores its second parameter. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  [...Array(Math.floor(count)).keys()].map((index) => make(index));
