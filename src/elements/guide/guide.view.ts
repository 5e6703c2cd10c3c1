/** What is around the part that is shown: contents, ways back, previous and next. Pure. */
import { nothing, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { messagesOf } from '../../article/template-messages.js';
import type { GuideModel } from './guide.content.js';
import type { PartName } from './guide.attributes.js';

export interface View {
  readonly model: GuideModel;
  readonly now: PartName;
  readonly hrefOf: (part: PartName) => string;
  readonly labelOf: (part: PartName | undefined) => string;
}

export const contents = ({ model: { localizer, parts }, now, hrefOf, labelOf }: View): TemplateResult =>
  html`<nav class="contents no-print" aria-label=${localizer.message('contents')}>
    <ul>
      ${parts.map(
        ({ name }) =>
          html`<li>
            <a href=${hrefOf(name)} data-to=${name} aria-current=${name === now ? 'page' : nothing}>${labelOf(name)}</a>
          </li>`,
      )}
    </ul>
  </nav>`;

/** Only screen readers need to be told of what has not moved. */
export function ways({ model: { localizer }, labelOf }: View, last: PartName | undefined, stopped: PartName | undefined): TemplateResult {
  const message = messagesOf(localizer);
  const button = (action: string, words: unknown): TemplateResult =>
    html`<button type="button" class="button" data-action=${action}>${words}</button>`;
  return html`<div class="places no-print" data-private>
    <p role="status">${stopped ? message('stopped') : nothing}</p>
    ${stopped ? button('go-on', message('goOn', { part: labelOf(stopped) })) : nothing}
    ${last && !stopped ? button('back', message('back', { part: labelOf(last) })) : nothing}
  </div>`;
}

export function pager({ model: { localizer, parts }, now, hrefOf, labelOf }: View): TemplateResult {
  const message = messagesOf(localizer);
  const at = parts.findIndex(({ name }) => name === now);
  const link = (kind: 'previous' | 'next', part = parts[at + (kind === 'next' ? 1 : -1)]): unknown =>
    part
      ? html`<a class=${kind} href=${hrefOf(part.name)} data-to=${part.name}><span>${message(kind)}</span> ${labelOf(part.name)}</a>`
      : nothing;
  return html`<nav class="pager no-print" aria-label=${localizer.message('pager')}>${link('previous')}${link('next')}</nav>`;
}

/** A part, found by the browser's own search where it is not shown. `lang` is what it is asked to speak. */
export const chapter = (name: string, isShown: boolean, lang: string, part: unknown): TemplateResult =>
  html`<section class="chapter" data-chapter=${name} lang=${lang || nothing} hidden=${isShown ? nothing : 'until-found'}>
    ${part ?? nothing}
  </section>`;
