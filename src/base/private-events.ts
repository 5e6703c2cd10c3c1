/**
 * What a reader types, ticks and chooses stays in the element. The platform sends the events of a control through the whole page, with
 * the typed characters in them, and with the path to the control: those end at the shadow root, after the element itself has heard them.
 * A page that listens in the capture phase, or looks into the shadow tree, is not kept out: no script can keep another of its page from
 * reading it.
 */
import { attempt } from './guard.js';
import { isHidden } from './recorders.js';

/** All that a browser knows a handler for, and those without one: every browser ends what it has, and what it will have. */
let ended: Set<string> | undefined;

function endedEvents(): Set<string> {
  if (ended) return ended;
  ended = new Set('textInput compositionstart compositionupdate compositionend focusin focusout touchstart touchmove touchend'.split(' '));
  for (const name in HTMLElement.prototype) if (name.startsWith('on')) ended.add(name.slice(2));
  return ended;
}

/** To be called once, with the element's own shadow root. Events of what a host puts into a slot go on. */
export function keepPrivate(root: ShadowRoot): void {
  const end = (event: Event): void => {
    attempt(root.host, () => {
      const { target } = event;
      // Told by what they have: events of another window, which the element may have moved to, are no instances of our classes.
      const { nodeType } = target as Partial<Node>;
      if (nodeType !== 1 || (target as Element).getRootNode() !== root || !isHidden(target as Element)) return;
      if ('key' in event && isForThePage(event as KeyboardEvent)) return;
      event.stopPropagation();
      // A press on a box or a label is the choice itself; of another the page hears, but not where it was.
      if (event.type === 'click' && !(target as Element).matches('[type="checkbox"], label, label *:not(input, textarea)'))
        root.host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
  };
  for (const type of endedEvents()) root.addEventListener(type, end, { passive: true });
}

/** Keys that lead out of a field, and shortcuts. With Alt, Ctrl types characters on some keyboards. */
const isForThePage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'Tab' || key === 'Escape' || ((ctrlKey || metaKey) && !altKey);
