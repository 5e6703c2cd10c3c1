/** All that is said of a treatment, field by field: the same fields for each, in the table and in the comparison. Pure. */
import type { Text, TreeElement } from '../../content/tree.js';
import { isPast } from '../../article/dates.js';
import { el, type Child } from '../../article/tree-builders.js';
import { plainText } from '../../content/plain-text.js';
import { comparedArrays } from '../../parts/icon-array.js';
import { markMeaning, withBriefMarks, type Evidence } from '../../parts/evidence-marks.js';
import type { Treatment, TreatmentModel, TreatmentView } from './treatment-table.model.js';
import { fieldMessages, licenceMessages } from './treatment-table.messages.js';
import { evidenceOf } from './treatment-table.short.js';

export const fields = [
  'for',
  'given',
  'start',
  'common',
  'serious',
  'checks',
  'interactions',
  'pregnancy',
  'children',
  'burden',
  'evidence',
  'licence',
] as const;
export type Field = (typeof fields)[number];

/** Those that a comparison begins with. */
export const sixFields: readonly Field[] = ['for', 'start', 'pregnancy', 'common', 'serious', 'burden', 'evidence'];

/** `first` before the others. */
export const fieldsInOrder = ({ first }: Pick<TreatmentModel, 'first'>): readonly Field[] =>
  first ? [first, ...fields.filter((field) => field !== first)] : fields;

/** A warning on everything said of the treatment, its own or that of its group. It has no part that a host could style. */
export function badge({ surround, structure, text }: TreatmentModel, { structure: own }: Treatment): TreeElement | undefined | '' {
  const id = own.badge ?? structure.groups.find((group) => group.id === own.group)?.badge ?? '';
  const words = text.badges?.[id];
  const tone = structure.badges?.find((each) => each.id === id)?.tone;
  return words && el('span', { class: `badge ${tone ?? ''}`, ...surround.textAttributes }, words);
}

export function fieldContent(view: TreatmentView, treatment: Treatment, field: Field): readonly Child[] {
  const { structure, text } = treatment;
  const paragraph = (words: Text, proof: Evidence, ...before: readonly Child[]): TreeElement =>
    el('p', view.surround.textAttributes, before, withBriefMarks(view, proof, words));
  const { rows } = structure;
  if (field === 'pregnancy')
    return [voices(view, field, treatment), el('p', {}, { strong: view.localizer.message('fathers') }), voices(view, 'fathers', treatment)];
  return [
    field === 'evidence' ? evidence(view, treatment) : paragraph(text[field], rows[field]),
    field === 'licence' && licences(view, treatment),
    view.figure === 'adult' &&
      text.adultsOnly !== undefined &&
      rows.adultsOnly &&
      (rows.adultsOnly.under ?? 'serious') === field &&
      paragraph(text.adultsOnly, rows.adultsOnly),
  ];
}

/** Both voices, for they differ. */
const voices = (view: TreatmentView, key: 'pregnancy' | 'fathers', { structure, text }: Treatment): TreeElement[] =>
  (['specialists', 'leaflet'] as const).map((voice) => {
    const [proof, words] = [structure.rows[key][voice], text[key][voice]];
    return proof && words !== undefined
      ? el('p', view.surround.textAttributes, view.localizer.messageNode(voice), ' ', withBriefMarks(view, proof, words))
      : el('p', {}, view.localizer.messageNode(voice), ' ', view.localizer.messageNode('leafletNotChecked'));
  });

function evidence(view: TreatmentView, { structure, text }: Treatment): readonly Child[] {
  const { surround, localizer } = view;
  const study = view.structure.studies.find(({ id }) => id === structure.study);
  const words = view.text.studies[structure.study ?? ''];
  return [
    el(
      'p',
      surround.textAttributes,
      { strong: localizer.message('levelOf', { word: evidenceOf(view, structure.evidence)[0] }) },
      view.text.evidenceWords[structure.evidence]?.meaning,
    ),
    el('p', surround.textAttributes, withBriefMarks(view, structure.rows.study, text.study)),
    words?.paid !== undefined && el('p', surround.textAttributes, localizer.messageNode('paid'), ' ', words.paid),
    study?.iconArray && words && arrays(view, study, words),
  ];
}

/** Only where the pack says that the arms may be drawn: as many people in each, the same outcome, the untreated beside them. */
function arrays(
  { localizer, surround, drawn }: TreatmentView,
  { arms }: TreatmentModel['structure']['studies'][number],
  { arms: got, outcome = '' }: TreatmentModel['text']['studies'][string],
): readonly Child[] {
  return comparedArrays(
    drawn,
    localizer.messageNode('armsKey', { outcome: plainText(outcome) }),
    surround.textAttributes,
    arms.flatMap(({ id, per100 }): [Child, number][] =>
      per100 === undefined
        ? []
        : [[[el('strong', {}, got[id]), ': ', localizer.messageNode('per100', { number: per100 }), ' ', outcome, '.'], per100]],
    ),
  );
}

/** Regions of a pack, by country. The members of the European Union share their licences. */
const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
const statuses = {
  licensed: 'licensed',
  'off-label': 'outside',
  'not-licensed': 'notLicensed',
  procedure: 'procedure',
  unclear: 'unclear',
} as const;

function licences(view: TreatmentView, { structure }: Treatment): readonly Child[] {
  const { localizer, country, today } = view;
  const asked = country.toUpperCase();
  const here = structure.licences.filter(({ region }) => !asked || region === asked || (region === 'EU' && members.includes(asked)));
  if (!here[0]) return structure.licences[0] ? [el('p', {}, localizer.messageNode('notListed'))] : [];
  const { checkedOn, recheckBy } = here.reduce((oldest, one) => (one.recheckBy < oldest.recheckBy ? one : oldest));
  return [
    el(
      'ul',
      {},
      here.map(({ region, who, status, ...proof }) =>
        el(
          'li',
          {},
          withBriefMarks(
            view,
            proof,
            localizer.message(licenceMessages[who], {
              region: new Intl.DisplayNames(localizer.language, { type: 'region' }).of(region) ?? region,
              status: localizer.message(statuses[status]),
            }),
          ),
        ),
      ),
    ),
    el('p', { class: 'small' }, localizer.messageNode('checked', { date: localizer.date(checkedOn) })),
    isPast(recheckBy, today) && el('p', { class: 'small' }, localizer.messageNode('recheck', { date: localizer.date(recheckBy) })),
  ];
}

/** Every field, as a list of names and what is said; and what to keep in mind with this treatment. */
export function fieldList(view: TreatmentView, treatment: Treatment): readonly Child[] {
  const { localizer, structure } = view;
  const core = structure.core.filter(({ id }) => treatment.structure.core.includes(id));
  return [
    markMeaning(view),
    el(
      'dl',
      { class: 'facts' },
      fieldsInOrder(view).map((field) =>
        el('div', {}, el('dt', {}, localizer.messageNode(fieldMessages[field])), el('dd', {}, fieldContent(view, treatment, field))),
      ),
      core.length > 0 &&
        el(
          'div',
          {},
          el('dt', {}, localizer.messageNode('coreTable')),
          el('dd', {}, el('p', { class: 'paper-only' }, localizer.messageNode('coreNumbers')), coreList(view, core)),
        ),
    ),
  ];
}

export const coreList = (view: TreatmentView, core: TreatmentModel['structure']['core']): TreeElement =>
  el(
    'ul',
    { class: 'numbered', ...view.surround.textAttributes },
    core.map((item) =>
      el(
        'li',
        { 'data-number': view.drawn && String(view.structure.core.indexOf(item) + 1) },
        withBriefMarks(view, item, view.text.core[item.id] ?? ''),
      ),
    ),
  );
