/** What a frame may not do, because the page around it bars it: says why, and offers what can be done. */
import type { Localizer } from '../base/localizer.js';
import type { frameMessages } from './frame.messages.js';
import { make } from './make.js';

type Speaker = Localizer<typeof frameMessages>;

const isFramed = (): boolean => parent !== self;

/** Where the reader is: in a shadow root, most of the time. */
function focused(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Beside what was pressed: a frame can be many screens high, and nobody sees its end. */
function say(localizer: Speaker, why: string, address?: string): void {
  document.querySelector('[role="dialog"]')?.remove();
  const pressed = focused();
  const close = make('button', localizer.message('close'));
  close.type = 'button';
  const box = make('div', make('p', why));
  if (address) {
    const field = make('input');
    field.readOnly = true;
    field.value = address;
    field.setAttribute('aria-label', localizer.message('address'));
    field.addEventListener('focus', () => field.select());
    box.append(field);
  }
  box.append(make('p', close));
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', why);
  const end = (): void => {
    box.remove();
    (pressed as HTMLElement).focus();
  };
  close.addEventListener('click', end);
  box.addEventListener('keydown', ({ key }) => key === 'Escape' && end());
  box.style.insetBlockStart = `${String(Math.ceil(pressed.getBoundingClientRect().bottom + scrollY))}px`;
  document.body.append(box);
  close.focus({ preventScroll: true });
}

/** A page that may not print is told nothing: neither an error, nor the event. */
function watchPrint(localizer: Speaker): void {
  const print = self.print.bind(self);
  self.print = () => {
    const heard: Event[] = [];
    const hear = (event: Event): void => {
      heard.push(event);
    };
    addEventListener('beforeprint', hear);
    print();
    removeEventListener('beforeprint', hear);
    if (heard.length > 0) return;
    // The element still takes its question away, and moves the focus to where the reader goes on.
    setTimeout(() => {
      if (isFramed()) say(localizer, localizer.message('noPrint'), location.href.replace(/#.*/, ''));
      else say(localizer, localizer.message('noPrintAlone'));
    });
  };
}

/** `undefined` where a tab may not be opened: one engine returns nothing then, the other throws. */
function newTab(): Window | undefined {
  try {
    return open('about:blank', '_blank') ?? undefined;
  } catch {
    return undefined;
  }
}

const isHere = ({ href }: HTMLAnchorElement): boolean => href.split('#')[0] === location.href.split('#')[0];

/** Within a frame, other sites refuse to be shown. */
function watchLinks(localizer: Speaker): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((each): each is HTMLAnchorElement => each instanceof HTMLAnchorElement);
      if (!link || !/^https?:/.test(link.protocol) || isHere(link) || !isFramed() || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      event.preventDefault();
      const tab = newTab();
      if (tab) {
        tab.opener = null;
        tab.location.href = link.href;
      } else say(localizer, localizer.message('noLink'), link.href);
    },
    true,
  );
}

export function offerInstead(localizer: Speaker): void {
  watchPrint(localizer);
  watchLinks(localizer);
}
