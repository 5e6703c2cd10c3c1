/** Warnings of ours, shown in the frame: who writes the page around it seldom opens a console. Folded, so that readers are not bothered. */
import type { Localizer } from '../base/localizer.js';
import type { frameMessages } from './frame.messages.js';
import { make } from './make.js';

/** As many as somebody reads. */
const most = 20;

export function showWarnings(page: Element, localizer: Localizer<typeof frameMessages>): void {
  const list = make('ul');
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    warn.apply(console, said);
    const words = said.map(String).join(' ');
    if (!words.startsWith('[heliotrope]') || list.childElementCount >= most) return;
    list.append(make('li', words.replace('[heliotrope] ', '')));
    if (!list.isConnected) page.append(make('details', make('summary', localizer.message('forAuthor')), list));
  };
}
