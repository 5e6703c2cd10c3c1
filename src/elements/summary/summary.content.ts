/** One minute: what it is, what happens first, when to ring; one model feeds the document and the element. Pure. */
import { pickText } from '../../content/pick-text.js';
import type { Text, TreeElement } from '../../content/tree.js';
import type { SummaryStructure, SummaryText } from '../../content/types.js';
import { directionOf, languageChain, Localizer } from '../../base/localizer.js';
import type { ArticleContent, ArticleModel } from '../../article/article.js';
import { inVoice, isFor, type About, type Voices } from '../../parts/audience.js';
import { emergencyNumber } from '../../article/emergency-numbers.js';
import { markMeaning, withBriefMarks, type Evidence } from '../../parts/evidence-marks.js';
import type { Layout } from '../../article/layout.js';
import { Surround } from '../../article/surround.js';
import { timeList } from '../../parts/time-axis.js';
import { el, type Child } from '../../article/tree-builders.js';
import { summaryMessages } from './summary.messages.js';

export interface SummaryModel extends ArticleModel {
  readonly localizer: Localizer<typeof summaryMessages>;
  readonly structure: SummaryStructure;
  readonly text: SummaryText;
}

type SummaryView = SummaryModel & Layout;
type Said = About & Evidence & { readonly id: string };

export const summaryContent: ArticleContent<SummaryModel> = {
  slice: 'summary',

  model(options) {
    const { pack, language, level } = options;
    const structure = pack.structure.summary;
    const text = pickText<SummaryText>(pack, 'summary', languageChain(language), level)?.text;
    if (!structure || !text) return undefined;
    const surround = new Surround(options);
    const localizer = new Localizer('summary', summaryMessages, language);
    const name = surround.packText?.name ?? pack.id;
    const title = localizer.message('title', { name: name.charAt(0).toUpperCase() + name.slice(1) });
    return { surround, localizer, structure, text, title, keyPoints: [] };
  },

  body(view) {
    const { surround, localizer, structure, text } = view;
    const section = (title: 'what' | 'first' | 'ring', ...body: readonly Child[]): TreeElement =>
      el('section', { class: title }, surround.heading(1, {}, localizer.messageNode(title)), ...body);
    const { figure } = surround.options;
    return [
      section(
        'what',
        saidTo(view, structure.what, text.what).map(([proof, words]) => paragraph(view, proof, words)),
        markMeaning(view),
      ),
      section(
        'first',
        surround.heading(2, {}, localizer.messageNode('tests')),
        el('ol', { class: 'steps', ...surround.textAttributes }, ...steps(view)),
        el('p', { class: 'small' }, localizer.messageNode('testsHow')),
        surround.heading(2, {}, localizer.messageNode('help')),
        timeLine(view),
        el(
          'p',
          { class: 'wait', ...surround.textAttributes },
          el('strong', {}, inVoice(text.wait, figure)),
          withBriefMarks(view, structure.wait, []),
        ),
        saidTo(view, structure.notes, text.notes).map(([proof, words]) => paragraph(view, proof, words)),
      ),
      section('ring', ring(view)),
      firstWeek(view),
    ];
  },
};

function saidTo<S extends Said>({ surround }: SummaryModel, entries: readonly S[], texts: Readonly<Record<string, Voices>>): [S, Text][] {
  const { figure } = surround.options;
  return entries
    .filter((entry) => isFor(entry, figure))
    .flatMap((entry): [S, Text][] => {
      const words = texts[entry.id];
      return words ? [[entry, inVoice(words, figure)]] : [];
    });
}

const paragraph = (view: SummaryModel, proof: Evidence, words: Text): TreeElement =>
  el('p', view.surround.textAttributes, withBriefMarks(view, proof, words));

const steps = (view: SummaryModel): TreeElement[] =>
  saidTo(view, view.structure.tests, view.text.tests).map(([proof, words]) => el('li', {}, withBriefMarks(view, proof, words)));

/** Each bar under the words that say the same. */
function timeLine(view: SummaryView): readonly Child[] {
  const { surround, localizer, structure, text, drawn } = view;
  const direction = directionOf(localizer.language);
  return [
    el(
      'p',
      { class: 'small' },
      localizer.messageNode('helpHow'),
      drawn && el('span', { 'aria-hidden': 'true' }, ' ', localizer.messageNode('hatched')),
    ),
    el(
      'div',
      { class: 'line' },
      timeList(
        direction,
        localizer.number,
        drawn,
        surround.textAttributes,
        structure.help.map(({ id, weeks, ...proof }) => [
          weeks,
          text.help[id],
          weeks ? localizer.messageNode(weeks.min === weeks.max ? 'about' : 'between', weeks) : localizer.messageNode('notKnown'),
          // That nobody knows is no claim that could be checked.
          withBriefMarks(view, { ...proof, verified: proof.verified || !weeks }, []),
        ]),
      ),
    ),
  ];
}

/** Some of the box, word for word, and the way to all of it. Where the box is on the same paper, it replaces them. */
function ring({ surround, localizer, structure, drawn }: SummaryView): readonly Child[] {
  const { options } = surround;
  const look = (name: string): string => (drawn ? `${name} no-print` : name);
  const flags = options.pack.structure.pack?.redFlags ?? [];
  const number = emergencyNumber(options.country) ?? surround.localizer.message('emergencyNumberUnknown');
  const list = (level: string, title: Child): TreeElement =>
    el(
      'div',
      { class: look(`flags ${level}`) },
      surround.heading(2, {}, title),
      el(
        'ul',
        surround.textAttributes,
        flags
          .filter((flag) => flag.level === level && structure.redFlags.includes(flag.id))
          .map((flag) => el('li', {}, surround.warning(flag.id))),
      ),
    );
  return [
    el('p', { class: look('small') }, withBriefMarks({ surround }, { verified: false, sources: [] }, [])),
    list('emergency', surround.localizer.messageNode('emergency', { number })),
    list('same-day', localizer.messageNode('ringToday')),
    el('p', { class: look('whole') }, el('a', { class: 'help-link', href: `#${surround.helpId}` }, localizer.messageNode('whole'))),
  ];
}

/** On the screen a question leads to its answer where the page has one; the element hides the others. A document knows of no page. */
function firstWeek({ surround, localizer, structure, text, drawn }: SummaryView): TreeElement {
  const { figure } = surround.options;
  return el(
    'section',
    { class: drawn ? 'first-week no-print' : 'first-week' },
    surround.heading(1, {}, localizer.messageNode('firstWeek')),
    el(
      'ul',
      surround.textAttributes,
      structure.firstWeek.flatMap(({ id, ways }) => {
        const words = text.firstWeek[id];
        const to = ways.filter((way) => isFor(way, figure)).map(({ element, part = '' }) => `${element} ${part}`);
        if (!words) return [];
        const said = inVoice(words, figure);
        return [el('li', {}, drawn ? el('a', { class: 'way', href: '#', 'data-ways': to.join(',') }, said) : said)];
      }),
    ),
  );
}
