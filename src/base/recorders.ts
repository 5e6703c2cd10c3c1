/**
 * Tools that record what visitors of a site do have a mark each for what they must not see, and only marks within our own tree count for
 * them. The classes are those of rrweb, PostHog, FullStory, Sentry, Datadog and Mouseflow; the attributes of Hotjar and Clarity.
 */
const classes = ['rr-block', 'ph-no-capture', 'fs-exclude', 'sentry-block', 'dd-privacy-hidden', 'no-mouseflow'];
const mark = 'data-hj-suppress';

/** Whatever a reader writes, ticks or chooses, what repeats it, and what an element says is the reader's own. */
const own = 'input, textarea, label, .tick-row, [data-written], [data-private]';

/** To be called whenever there may be new ones. */
export function hideFromRecorders(root: ParentNode): void {
  for (const part of root.querySelectorAll(`:is(${own}):not([${mark}])`)) {
    part.classList.add(...classes);
    part.setAttribute(mark, '');
    part.setAttribute('data-clarity-mask', 'true');
    if (part.matches('input, textarea, [data-written]')) {
      part.setAttribute('autocomplete', 'off');
      part.setAttribute('spellcheck', 'false');
      part.setAttribute('translate', 'no');
    }
  }
}

/** Whether it is, or is in, what is marked. */
export const isHidden = (part: Element): boolean => part.closest(`[${mark}]`) !== null;
