/** The messages by which frames tell how high they are. Pure. */

/** Our own. */
export const heightType = 'heliotrope-height';

/** Higher than any element at any width. */
const most = 100_000;

/**
 * The height in px that a message asks for; `undefined` if it is none of ours, of WordPress (which wants its secret, and 200 to 1000 px) or
 * of open-iframe-resizer.
 */
export function heightIn(data: unknown, secret?: string): number | undefined {
  if (typeof data !== 'object' || !data) return undefined;
  const { type, height, message, value, secret: said } = data as Record<string, unknown>;
  if (type === heightType || type === 'iframe-resized') return px(height, 1, most);
  return message === 'height' && secret && said === secret ? px(value, 200, 1000) : undefined;
}

const px = (value: unknown, from: number, to: number): number | undefined =>
  typeof value === 'number' && value > 0 && value <= most ? Math.ceil(Math.min(Math.max(value, from), to)) : undefined;
