/**
 * What a reader types and ticks stays in the element. The platform sends the events of a field through the whole page, with the typed
 * characters in them: those end at the shadow root, after the element itself has heard them. A page that listens in the capture phase,
 * or looks into the shadow tree, is not kept out: no script can keep another of its page from reading it.
 */
import { attempt } from './guard.js';

const ofText = ['beforeinput', 'input', 'textInput', 'compositionstart', 'compositionupdate', 'compositionend'];
const ofClipboard = ['copy', 'cut', 'paste', 'dragstart', 'drop'];
const ofKeys = ['keydown', 'keypress', 'keyup'];

/** To be called once, with the element's own shadow root. Events of what a host puts into a slot go on. */
export function keepPrivate(root: ShadowRoot): void {
  const end = (event: Event): void => {
    attempt(root.host, () => {
      const { target } = event;
      if (target instanceof Element && target.getRootNode() === root && isPrivate(event, target)) event.stopPropagation();
    });
  };
  for (const type of [...ofText, ...ofClipboard, ...ofKeys, 'click']) root.addEventListener(type, end);
}

// Told by what they have: events of another window, which the element may have moved to, are no instances of our classes.
function isPrivate(event: Event, target: Element): boolean {
  // A press on a box or its label is the choice itself.
  if (event.type === 'click') return isBox(target) || isBox(target.closest('label')?.control);
  return target.matches('input, textarea') && !('key' in event && isForThePage(event as KeyboardEvent));
}

const isBox = (control: Element | null | undefined): boolean => control instanceof HTMLInputElement && control.type === 'checkbox';

/** Keys that lead out of a field, and shortcuts. With Alt, Ctrl types characters on some keyboards. */
const isForThePage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'Tab' || key === 'Escape' || ((ctrlKey || metaKey) && !altKey);
