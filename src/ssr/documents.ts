/** The elements that have a document, by tag: what their attributes may hold, and how their tree is made. */
import type { Tree } from '../content/tree.js';
import type { BuiltPack } from '../content/types.js';
import { bodyMapRules } from '../elements/body-map/body-map.attributes.js';
import { bodyMapContent } from '../elements/body-map/body-map.content.js';
import { checklistContent } from '../elements/clinic-checklist/clinic-checklist.content.js';
import { causesContent } from '../elements/causes/causes.content.js';
import { conditionContent } from '../elements/condition-card/condition-card.content.js';
import { criteriaCardIds, criteriaCardRules } from '../elements/criteria-card/criteria-card.attributes.js';
import { criteriaCardContent } from '../elements/criteria-card/criteria-card.content.js';
import { dailyLifeContent } from '../elements/daily-life/daily-life.content.js';
import { evidenceContent } from '../elements/evidence-card/evidence-card.content.js';
import { glossaryContent } from '../elements/glossary/glossary.content.js';
import { sourcesContent } from '../elements/sources/sources.content.js';
import { termRules } from '../elements/term/term.attributes.js';
import { termDocument } from '../elements/term/term.document.js';
import { treatmentTableRules } from '../elements/treatment-table/treatment-table.attributes.js';
import { treatmentContent } from '../elements/treatment-table/treatment-table.content.js';
import { testGuideContent } from '../elements/test-guide/test-guide.content.js';
import { sharedRules, type AttributeRule } from '../base/attribute-rules.js';
import type { Footnotes } from '../article/footnotes.js';
import type { ArticleOptions, Surround } from '../article/surround.js';
import { articleDocument, type ArticleContent, type ArticleModel } from '../article/article.js';

export interface MadeDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
  readonly surround: Surround;
}

type Rules = Readonly<Record<string, AttributeRule>>;

export interface DocumentKind {
  readonly rules: Rules;
  /** The slice of the pack that it shows, for messages. */
  readonly slice: string;
  /** By attribute: the ids that the pack has. */
  readonly ids?: (pack: BuiltPack) => Readonly<Record<string, readonly string[]>>;
  /** `undefined` if the pack lacks the slice. The options hold the values of all attributes. */
  make(options: ArticleOptions): MadeDocument | undefined;
}

/** The document of an element that has content like the rest. */
export const article = <M extends ArticleModel, O extends ArticleOptions>(
  content: ArticleContent<M, O>,
  rules: Rules = sharedRules,
): DocumentKind => ({
  slice: content.slice,
  rules,
  make(options) {
    // Its rules have read the attributes that it has beside the shared ones.
    const model = content.model(options as O);
    return model && { ...articleDocument(content, model), surround: model.surround };
  },
});

export const documents: Readonly<Record<string, DocumentKind>> = {
  'helio-body-map': article(bodyMapContent, bodyMapRules),
  'helio-causes': article(causesContent),
  'helio-clinic-checklist': article(checklistContent),
  'helio-condition-card': article(conditionContent),
  'helio-criteria-card': { ...article(criteriaCardContent, criteriaCardRules), ids: criteriaCardIds },
  'helio-daily-life': article(dailyLifeContent),
  'helio-evidence-card': article(evidenceContent),
  'helio-glossary': article(glossaryContent),
  'helio-sources': article(sourcesContent),
  'helio-term': { slice: 'glossary', rules: termRules, make: termDocument },
  'helio-test-guide': article(testGuideContent),
  'helio-treatment-table': article(treatmentContent, treatmentTableRules),
};
