/** The elements that have a document, by tag: what their attributes may hold, and how their tree is made. */
import type { BuiltPack } from '../content/types.js';
import type { Tree } from '../content/tree.js';
import { bodyMapRules } from '../elements/body-map/body-map.attributes.js';
import { bodyMapDocument } from '../elements/body-map/body-map.document.js';
import { bodyMapModel } from '../elements/body-map/body-map.model.js';
import { checklistReading } from '../elements/clinic-checklist/clinic-checklist.reading.js';
import { causesReading } from '../elements/causes/causes.reading.js';
import { conditionReading } from '../elements/condition-card/condition-card.reading.js';
import { criteriaCardRules } from '../elements/criteria-card/criteria-card.attributes.js';
import { criteriaCardDocument } from '../elements/criteria-card/criteria-card.document.js';
import { criteriaCardModel } from '../elements/criteria-card/criteria-card.model.js';
import { dailyLifeReading } from '../elements/daily-life/daily-life.reading.js';
import { evidenceReading } from '../elements/evidence-card/evidence-card.reading.js';
import { glossaryReading } from '../elements/glossary/glossary.reading.js';
import { sourcesReading } from '../elements/sources/sources.reading.js';
import { termRules } from '../elements/term/term.attributes.js';
import { termDocument } from '../elements/term/term.document.js';
import { TermModel } from '../elements/term/term.model.js';
import { treatmentTableRules } from '../elements/treatment-table/treatment-table.attributes.js';
import { treatmentModel } from '../elements/treatment-table/treatment-table.model.js';
import { treatmentReading } from '../elements/treatment-table/treatment-table.reading.js';
import { testGuideReading } from '../elements/test-guide/test-guide.reading.js';
import { sharedRules, type AttributeRule, type RuleValues } from '../foundation/attribute-rules.js';
import type { Footnotes } from '../foundation/footnotes.js';
import type { Frame, FrameOptions } from '../foundation/frame.js';
import { readingDocument, type Reading, type ReadingModel } from '../reading/reading.js';

export interface MadeDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
  readonly frame: Frame;
}

type Rules = Readonly<Record<string, AttributeRule>>;
type Base = Omit<FrameOptions, 'level' | 'headingLevel' | 'country'> & { readonly pack: BuiltPack };

export interface DocumentKind {
  readonly rules: Rules;
  /** The slice of the pack that it shows, for messages. */
  readonly slice: string;
  /** `undefined` if the pack lacks the slice. */
  make(base: Base, values: Readonly<Record<string, unknown>>): MadeDocument | undefined;
}

/** Ties the values that `make` gets to the rules that have read them. */
function kind<R extends Rules>(
  slice: string,
  rules: R,
  make: (base: Base, values: RuleValues<R>) => MadeDocument | undefined,
): DocumentKind {
  return { slice, rules, make: (base, values) => make(base, values as RuleValues<R>) };
}

/** An element that is read, with the shared attributes alone. */
export const readingKind = <M extends ReadingModel>(reading: Reading<M>): DocumentKind =>
  kind(reading.slice, sharedRules, (base, { level, headingLevel, country, figure }) => {
    const model = reading.model({ ...base, level, headingLevel, country, figure });
    return model && { ...readingDocument(reading, model), frame: model.frame };
  });

export const documents: Readonly<Record<string, DocumentKind>> = {
  'helio-body-map': kind('findings', bodyMapRules, (base, { level, headingLevel, country, figure, mode }) => {
    const model = bodyMapModel({ ...base, level, headingLevel, country, figure });
    return model && { ...bodyMapDocument(model, mode), frame: model.frame };
  }),
  'helio-clinic-checklist': readingKind(checklistReading),
  'helio-causes': readingKind(causesReading),
  'helio-condition-card': readingKind(conditionReading),
  'helio-criteria-card': kind('criteria', criteriaCardRules, (base, { level, headingLevel, country, figure }) => {
    const model = criteriaCardModel({ ...base, level, headingLevel, country, figure });
    return model && { ...criteriaCardDocument(model), frame: model.frame };
  }),
  'helio-daily-life': readingKind(dailyLifeReading),
  'helio-evidence-card': readingKind(evidenceReading),
  'helio-glossary': readingKind(glossaryReading),
  'helio-sources': readingKind(sourcesReading),
  'helio-term': kind('glossary', termRules, (base, { level, headingLevel, country, term }) => {
    if (!base.pack.structure.glossary) return undefined;
    const model = new TermModel({ ...base, level, headingLevel, country });
    return { ...termDocument(model, term), frame: model.frame };
  }),
  'helio-treatment-table': kind('treatments', treatmentTableRules, (base, { level, headingLevel, country, figure, first }) => {
    const model = treatmentModel({ ...base, level, headingLevel, country, figure, first });
    return model && { ...readingDocument(treatmentReading, model), frame: model.frame };
  }),
  'helio-test-guide': readingKind(testGuideReading),
};
