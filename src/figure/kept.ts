/**
 * `make`, remembered by the text of its arguments for as long as there is room: what nobody holds any more may be let go, and is made anew
 * when it is asked for again. The points of a figure weigh several times what is drawn of it.
 */
export function kept<A extends readonly unknown[], T extends object>(make: (...options: A) => T): (...options: A) => T {
  const made = new Map<string, WeakRef<T>>();
  return (...options) => {
    const key = options.join();
    let result = made.get(key)?.deref();
    if (!result) made.set(key, new WeakRef((result = make(...options))));
    return result;
  };
}
