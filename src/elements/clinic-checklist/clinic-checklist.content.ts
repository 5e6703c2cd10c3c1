/** What to ask a clinic, how to check what it says, and what to tell one's own team. Pure. */
import type { Text, TreeElement } from '../../content/tree.js';
import type { ChecklistStructure, ChecklistText } from '../../content/types.js';
import type { Layout } from '../../article/layout.js';
import { furtherCites } from '../../article/footnotes.js';
import type { Localizer } from '../../base/localizer.js';
import { el, type Child } from '../../article/tree-builders.js';
import { hostPart } from '../../article/host-part.js';
import { openSlice } from '../../article/open-slice.js';
import { withMarks, type Evidence } from '../../article/evidence-marks.js';
import type { ArticleContent, ArticleModel } from '../../article/article.js';
import { nothingSaved, tickRow, type Tickable } from '../../article/tick-row.js';
import { withTexts, textsOf, type WithText } from '../../article/texts-of.js';
import { clinicChecklistMessages } from './clinic-checklist.messages.js';

type Tell = ChecklistStructure['tell'][number];
type Lookup = WithText<ChecklistStructure['lookups'][number], ChecklistText['lookups'][string]>;

interface Topic {
  readonly title: string;
  readonly asks: readonly Tickable[];
}

export interface ChecklistModel extends ArticleModel {
  readonly localizer: Localizer<typeof clinicChecklistMessages>;
  readonly structure: ChecklistStructure;
  readonly text: ChecklistText;
  readonly topics: readonly Topic[];
  readonly tell: readonly (Tickable & { readonly proof: Tell })[];
}

type View = ChecklistModel & Layout;

export const checklistContent: ArticleContent<ChecklistModel> = {
  slice: 'checklist',

  model(options) {
    const opened = openSlice('checklist', 'clinic-checklist', clinicChecklistMessages, options);
    if (!opened) return undefined;
    const { structure, text } = opened;
    return {
      ...opened,
      title: text.title ?? opened.title,
      questions: textsOf(structure.questions, text.questions),
      topics: withTexts(structure.topics, text.topics).map((topic) => ({
        title: topic.text.title,
        asks: topic.structure.asks.flatMap((id) => {
          const words = topic.text.asks[id];
          return words === undefined ? [] : [{ id: `ask-${id}`, words }];
        }),
      })),
      tell: withTexts(structure.tell, text.tell).map(({ id, structure: proof, text: words }) => ({ id: `tell-${id}`, words, proof })),
    };
  },

  body(view) {
    const { surround, localizer, text, topics } = view;
    const section = (title: keyof typeof clinicChecklistMessages, ...body: readonly Child[]): TreeElement =>
      el('section', {}, surround.heading(1, {}, localizer.messageNode(title)), ...body);
    return [
      topics.length > 0 &&
        section(
          'asks',
          el('p', surround.textAttributes, text.asksIntro),
          nothingSaved(view),
          topics.map(({ title, asks }) =>
            el(
              'div',
              { class: 'topic' },
              surround.heading(2, surround.textAttributes, title),
              el(
                'ul',
                { class: 'ticks' },
                ...asks.map((ask) =>
                  tickRow(view, ask, { label: localizer.message('note'), name: (words) => localizer.message('noteOn', { words }) }),
                ),
              ),
            ),
          ),
        ),
      view.structure.signs.length > 0 && section('signs', signs(view)),
      view.structure.lookups.length > 0 &&
        section(
          'lookups',
          el('p', { class: 'no-print' }, localizer.messageNode('links')),
          withTexts(view.structure.lookups, text.lookups).map(lookup(view)),
        ),
      view.tell.length > 0 &&
        section(
          'tell',
          el('p', {}, localizer.messageNode('tellHow')),
          el(
            'ul',
            { class: 'ticks' },
            ...view.tell.map((entry) =>
              tickRow(
                view,
                entry,
                { label: localizer.message('tellNote'), name: (words) => localizer.message('tellNoteOn', { words }) },
                checked(view, entry.proof, entry.words),
              ),
            ),
          ),
        ),
      hostPart(view, 'contact', surround.heading(1, {}, localizer.messageNode('contact'))),
      // Its buttons follow: see PrintAndCopy.
      view.drawn && surround.heading(1, { class: 'take-heading no-print' }, localizer.messageNode('takeAway')),
    ];
  },
};

/** As `evidenceMarks`, in the two words that are explained above each list. */
const checked = ({ localizer }: ChecklistModel, { verified, sources }: Evidence, words: Text): Child => [
  furtherCites(sources, words),
  !verified && [' ', el('span', { class: 'unverified' }, localizer.messageNode('unchecked'))],
];

/** A mark beside the words of the column: it does not rest on colour. */
function signs(view: View): TreeElement {
  const { localizer, structure, text } = view;
  const sign = (mark: string, words: Text, proof: Evidence): Child => [
    el('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
    ' ',
    words,
    checked(view, proof, words),
  ];
  const rows = withTexts(structure.signs, text.signs).map(({ structure: { good, warning }, text: words }) => [
    words.check,
    sign('✓', words.good, good),
    sign('!', words.warning, warning),
  ]);
  return view.table(
    localizer.messageNode('signsCaption'),
    [localizer.messageNode('check'), localizer.messageNode('good'), localizer.messageNode('warning')],
    [{ rows }],
  );
}

const lookup =
  (view: View) =>
  ({ id, structure, text }: Lookup): TreeElement => {
    const { surround, localizer } = view;
    const registers = withTexts(structure.registers, text.registers);
    return view.part(
      id,
      2,
      text.title,
      el('p', surround.textAttributes, withMarks(view, structure, text.text)),
      registers.length > 0 &&
        el(
          'ul',
          { class: 'registers', ...surround.textAttributes },
          registers.map(({ structure: { url }, text: { name, where } }) =>
            el(
              'li',
              {},
              el(
                'a',
                { class: 'register', href: url, target: '_blank', rel: 'noopener noreferrer' },
                name,
                el('span', { class: 'no-print' }, ' ', localizer.messageNode('newTab')),
              ),
              ' ',
              el('span', { class: 'small' }, where, ' · ', el('span', { class: 'address' }, url.replace(/^https:\/\/|\/$/g, ''))),
            ),
          ),
        ),
    );
  };
