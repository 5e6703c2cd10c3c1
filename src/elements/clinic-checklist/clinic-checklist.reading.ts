/** What to ask a clinic, how to check what it says, and what to tell one's own team. Pure. */
import type { Text, TreeElement } from '../../content/tree.js';
import type { ChecklistStructure, ChecklistText } from '../../content/types.js';
import type { Layout } from '../../foundation/layout.js';
import { furtherCites } from '../../foundation/footnotes.js';
import type { Speaker } from '../../foundation/speaker.js';
import { el, type Child } from '../../foundation/tree-builders.js';
import { hostPart } from '../../reading/host-part.js';
import { openSlice } from '../../reading/open-slice.js';
import { proven, type Proof } from '../../reading/proven.js';
import type { Reading, ReadingModel } from '../../reading/reading.js';
import { nothingSaved, tickRow, type Tickable } from '../../reading/tick-row.js';
import { worded, wordsFor, type Worded } from '../../reading/worded.js';
import { clinicChecklistPhrases } from './clinic-checklist.phrases.js';

type Tell = ChecklistStructure['tell'][number];
type Lookup = Worded<ChecklistStructure['lookups'][number], ChecklistText['lookups'][string]>;

interface Topic {
  readonly title: string;
  readonly asks: readonly Tickable[];
}

export interface ChecklistModel extends ReadingModel {
  readonly speaker: Speaker<typeof clinicChecklistPhrases>;
  readonly structure: ChecklistStructure;
  readonly text: ChecklistText;
  readonly topics: readonly Topic[];
  readonly tell: readonly (Tickable & { readonly proof: Tell })[];
}

type View = ChecklistModel & Layout;

export const checklistReading: Reading<ChecklistModel> = {
  slice: 'checklist',

  model(options) {
    const opened = openSlice('checklist', 'clinic-checklist', clinicChecklistPhrases, options);
    if (!opened) return undefined;
    const { structure, text } = opened;
    return {
      ...opened,
      questions: wordsFor(structure.questions, text.questions),
      topics: worded(structure.topics, text.topics).map((topic) => ({
        title: topic.text.title,
        asks: topic.structure.asks.flatMap((id) => {
          const words = topic.text.asks[id];
          return words === undefined ? [] : [{ id: `ask-${id}`, words }];
        }),
      })),
      tell: worded(structure.tell, text.tell).map(({ id, structure: proof, text: words }) => ({ id: `tell-${id}`, words, proof })),
    };
  },

  body(view) {
    const { frame, speaker, text, topics } = view;
    const section = (title: keyof typeof clinicChecklistPhrases, ...body: readonly Child[]): TreeElement =>
      el('section', {}, frame.heading(1, {}, speaker.node(title)), ...body);
    return [
      section(
        'asks',
        el('p', frame.textAttributes, text.asksIntro),
        nothingSaved(view),
        topics.map(({ title, asks }) =>
          el(
            'div',
            { class: 'topic' },
            frame.heading(2, frame.textAttributes, title),
            el(
              'ul',
              { class: 'ticks' },
              ...asks.map((ask) => tickRow(view, ask, { label: speaker.say('note'), name: (words) => speaker.say('noteOn', { words }) })),
            ),
          ),
        ),
      ),
      section('signs', signs(view)),
      section(
        'lookups',
        el('p', { class: 'no-print' }, speaker.node('links')),
        worded(view.structure.lookups, text.lookups).map(lookup(view)),
      ),
      section(
        'tell',
        el('p', {}, speaker.node('tellHow')),
        el(
          'ul',
          { class: 'ticks' },
          ...view.tell.map((entry) =>
            tickRow(
              view,
              entry,
              { label: speaker.say('tellNote'), name: (words) => speaker.say('tellNoteOn', { words }) },
              checked(view, entry.proof, entry.words),
            ),
          ),
        ),
      ),
      hostPart(view, 'contact', frame.heading(1, {}, speaker.node('contact'))),
      // Its buttons follow: see TakeAway.
      view.drawn && frame.heading(1, { class: 'take-heading no-print' }, speaker.node('takeAway')),
    ];
  },
};

/** As `proofOf`, in the two words that are explained above each list. */
const checked = ({ speaker }: ChecklistModel, { verified, sources }: Proof, words: Text): Child => [
  furtherCites(sources, words),
  !verified && [' ', el('span', { class: 'unverified' }, speaker.node('unchecked'))],
];

/** A mark beside the words of the column: it does not rest on colour. */
function signs(view: View): TreeElement {
  const { speaker, structure, text } = view;
  const sign = (mark: string, words: Text, proof: Proof): Child => [
    el('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
    ' ',
    words,
    checked(view, proof, words),
  ];
  const rows = worded(structure.signs, text.signs).map(({ structure: { good, warning }, text: words }) => [
    words.check,
    sign('✓', words.good, good),
    sign('!', words.warning, warning),
  ]);
  return view.table(speaker.node('signsCaption'), [speaker.node('check'), speaker.node('good'), speaker.node('warning')], [{ rows }]);
}

const lookup =
  (view: View) =>
  ({ id, structure, text }: Lookup): TreeElement => {
    const { frame, speaker } = view;
    const registers = worded(structure.registers, text.registers);
    return view.part(
      id,
      2,
      text.title,
      el('p', frame.textAttributes, proven(view, structure, text.text)),
      registers.length > 0 &&
        el(
          'ul',
          { class: 'registers', ...frame.textAttributes },
          registers.map(({ structure: { url }, text: { name, where } }) =>
            el(
              'li',
              {},
              el(
                'a',
                { class: 'register', href: url, target: '_blank', rel: 'noopener noreferrer' },
                name,
                el('span', { class: 'no-print' }, ' ', speaker.node('newTab')),
              ),
              ' ',
              el('span', { class: 'small' }, where, ' · ', el('span', { class: 'address' }, url.replace(/^https:\/\/|\/$/g, ''))),
            ),
          ),
        ),
    );
  };
