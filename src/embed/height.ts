/** Tells the page around a frame how high its content is: in our words, those of WordPress and those of open-iframe-resizer. */
import { heightType } from './heights.js';

const asking = new Set<unknown>(['iframe-child-init', 'iframe-get-child-dimensions']);

export function tellHeight(content: Element): void {
  if (parent === self) return;
  const secret = /secret=(\w{1,64})/.exec(location.hash)?.[1];
  // Nothing in it is secret, and a frame cannot know who is around it.
  const post = (message: object): void => parent.postMessage(message, '*');
  const tell = (): void => {
    const { width, height: exact } = content.getBoundingClientRect();
    const height = Math.ceil(exact);
    if (secret) post({ message: 'height', value: height, secret });
    post({ type: 'iframe-resized', width, height });
    post({ type: heightType, height });
  };
  new ResizeObserver(tell).observe(content);
  // A frame that nobody sees yet is not drawn, and observed by nothing: WordPress would go on hiding it.
  for (const moment of ['load', 'helio-ready']) addEventListener(moment, tell);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const { type, message, secret: said } = Object(data) as Record<string, unknown>;
    if (asking.has(type) || (message === 'ready' && said === secret)) tell();
  });
}
