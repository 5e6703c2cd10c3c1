/**
 * Memoizes by arguments, holding results weakly: what nothing uses any more can be freed, and is made again on demand. The points of a figure
 * weigh several times what is drawn from them.
 */
export function memoize<A extends readonly unknown[], T extends object>(make: (...options: A) => T): (...options: A) => T {
  const results = new Map<string, WeakRef<T>>();
  return (...options) => {
    const key = options.join();
    let result = results.get(key)?.deref();
    if (!result) results.set(key, new WeakRef((result = make(...options))));
    return result;
  };
}
