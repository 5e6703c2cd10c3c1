/** For whom guidelines advise which tests, with needle and minutes; children and teenagers apart. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el, type Child } from '../../article/tree-builders.js';
import { evidenceMarks, withMarks, type Evidence } from '../../parts/evidence-marks.js';
import { needleOf } from './test-guide.entries.js';
import type { Test, TestGuideView } from './test-guide.model.js';

type Who = 'adult' | 'juvenile';

const tiers = {
  everyone: { adult: 'advisedEveryone', juvenile: 'advisedEveryone' },
  most: { adult: 'advisedMost', juvenile: 'advisedMostYoung' },
  sometimes: { adult: 'advisedSometimes', juvenile: 'advisedSometimes' },
} as const;

/** Of those who are spoken to; and, to adults, folded, of children and teenagers. */
export function advisedSection(view: TestGuideView): Child {
  const { surround, localizer, structure, figure } = view;
  if (!structure.advised?.length) return undefined;
  const own = figure === 'adult' ? 'adult' : 'juvenile';
  const young = own === 'adult' && tiersFor(view, 'juvenile', 3);
  return el(
    'section',
    { class: 'advised', id: `${surround.options.idPrefix}advised` },
    surround.heading(1, {}, localizer.messageNode('advised')),
    tiersFor(view, own, 2),
    el('p', { class: 'small' }, localizer.messageNode('advisedRest')),
    young && young.length > 0 && view.part('advised-young', 2, localizer.messageNode('children'), ...young),
  );
}

function tiersFor(view: TestGuideView, who: Who, depth: number): readonly Child[] {
  const { surround, localizer, structure, text } = view;
  const tests = new Map(view.groups.flatMap((group) => group.tests).map((test) => [test.id, test]));
  return Object.entries(tiers).flatMap(([how, titles]) => {
    const said = (structure.advised ?? []).filter((advice) => advice.who === who && advice.how === how);
    if (said.length === 0) return [];
    return [
      surround.heading(depth, {}, localizer.messageNode(titles[who])),
      said.map((advice) => [
        el(
          'ul',
          surround.textAttributes,
          advice.tests.flatMap((id) => tests.get(id) ?? []).map((test) => line(view, test, who)),
        ),
        el('p', surround.textAttributes, withMarks(view, advice, text.advised?.[advice.id] ?? '')),
      ]),
    ];
  });
}

/** Its name leads to all that is said of it. Needle and minutes only where they are known. */
function line(view: TestGuideView, { id, structure, text }: Test, who: Who): TreeElement {
  const { minutes, minutesYoung } = structure;
  const needle = needleOf(view, structure, text, who === 'juvenile');
  const lasts = (who === 'juvenile' && minutesYoung) || minutes;
  return el(
    'li',
    {},
    el('a', { href: `#${view.surround.options.idPrefix}${id}` }, text.name),
    needle && [': ', needle],
    lasts && [needle ? ' ' : ': ', time(view, lasts), evidenceMarks(view, lasts)],
  );
}

function time({ localizer }: TestGuideView, { min, max }: Evidence & { readonly min?: number | undefined; readonly max: number }): Child {
  if (min === undefined) return localizer.messageNode('minutesUpTo', { max });
  return min === max ? localizer.messageNode('minutesAbout', { max }) : localizer.messageNode('minutesBetween', { min, max });
}
