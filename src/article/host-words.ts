/** What a host says inside an element by attributes. Pure. */
import type { TreeElement } from '../content/tree.js';
import type { ArticleOptions } from './surround.js';
import { Localizer } from '../base/localizer.js';
import { el, type Child } from './tree-builders.js';
import { articleMessages } from './article.messages.js';

type Speaker = Localizer<typeof articleMessages>;

/** What `inside` says, framed as the host's. */
export function framed(language: string, inside: (localizer: Speaker) => Child): TreeElement {
  const localizer = new Localizer('reading', articleMessages, language);
  return el('div', { class: 'framed' }, el('p', { class: 'small' }, localizer.messageNode('added')), inside(localizer));
}

/**
 * The host's helpline, and who has reviewed the text for it; a review without a name says nothing. It is kept apart from our own review, which
 * it neither replaces nor hides.
 */
export const hostWords = ({ language, helpline, reviewedBy, reviewedOn = '' }: ArticleOptions): Child =>
  (helpline || reviewedBy) &&
  framed(language, (localizer) => [
    helpline && el('p', {}, helpline),
    reviewedBy &&
      el('p', {}, localizer.messageNode('reviewedFor', { who: reviewedBy + (reviewedOn && `, ${localizer.date(reviewedOn)}`) })),
  ]);
