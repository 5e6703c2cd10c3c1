/** Numbers and dates of one thing that have an order. Reaches the browser. */

/** The first is at most the second. */
const pairs =
  'min max,seen of,seen n,filled upTo,filled total,upTo total,low per100,per100 high,low high,from below,written nextReview,checkedOn recheckBy';

/** What is out of order: "min must be at most max". Names have no order: they are neither numbers nor dates. */
export function outOfOrder(thing: object): string | undefined {
  const valueOf = (key: string): unknown => {
    const value: unknown = Object.hasOwn(thing, key) && thing[key as never];
    return typeof value === 'number' || /^\d/.test(String(value)) ? value : undefined;
  };
  for (const pair of pairs.split(',')) {
    const [less = '', more = ''] = pair.split(' ');
    if ((valueOf(less) as number) > (valueOf(more) as number)) return `${less} must be at most ${more}`;
  }
  return undefined;
}
