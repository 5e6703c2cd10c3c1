/** What a host says inside an element: in a slot of its own, or in attributes. Pure. */
import type { TreeElement } from '../content/tree.js';
import type { ArticleOptions, Surround } from './surround.js';
import type { Layout } from './layout.js';
import { Localizer } from '../base/localizer.js';
import { el, type Child } from './tree-builders.js';
import { articleMessages } from './article.messages.js';

const messagesIn = (language: string): Localizer<typeof articleMessages> => new Localizer('reading', articleMessages, language);

const framed = (localizer: Localizer<typeof articleMessages>, ...children: readonly Child[]): TreeElement =>
  el('div', { class: 'framed' }, el('p', { class: 'small' }, localizer.messageNode('added')), ...children);

/** Framed as the host's. `ArticleElement` shows it, with what else belongs to it, once there is something in the slot. */
export function hostPart(view: Layout & { readonly surround: Surround }, slot: string, ...before: readonly Child[]): TreeElement | false {
  if (!view.drawn) return false;
  return el('div', { class: 'added' }, ...before, framed(messagesIn(view.surround.options.language), el('slot', { name: slot })));
}

/** The host's helpline, and who has reviewed the text for it. It stands apart from our own review, which it neither replaces nor hides. */
export function hostWords({ language, helpline, reviewedBy, reviewedOn }: ArticleOptions): TreeElement | false {
  const localizer = messagesIn(language);
  const who = [reviewedBy, reviewedOn && localizer.date(reviewedOn)].filter(Boolean).join(', ');
  const words = (node: Child): Child => el('p', { dir: 'auto' }, node);
  return (
    Boolean(helpline || who) &&
    framed(
      localizer,
      helpline && words(localizer.messageNode('helpline', { helpline })),
      who && words(localizer.messageNode('reviewedFor', { who })),
    )
  );
}
