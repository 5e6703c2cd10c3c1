/** Which parts a guide has, and what they are called: one model for the document and the element. Pure. */
import { pickText } from '../../content/pick-text.js';
import { plainText } from '../../content/plain-text.js';
import type { TreeNode } from '../../content/tree.js';
import type { EvidenceText } from '../../content/types.js';
import { languageChain, Localizer } from '../../base/localizer.js';
import { Surround, type ArticleOptions } from '../../article/surround.js';
import { namesIn, partNames, slices, type PartName } from './guide.attributes.js';
import { guideMessages } from './guide.messages.js';

export interface GuideOptions extends ArticleOptions {
  /** As the attribute has them; none: all. */
  readonly parts?: string;
}

export interface GuidePart {
  readonly name: PartName;
  readonly label: TreeNode;
}

export interface GuideModel {
  readonly surround: Surround;
  readonly localizer: Localizer<typeof guideMessages>;
  readonly title: string;
  /** Those for which the pack has something to show. */
  readonly parts: readonly GuidePart[];
}

const labels = {
  summary: 'summary',
  'condition-card': 'condition',
  'body-map': 'signs',
  causes: 'causes',
  'test-guide': 'tests',
  'criteria-card': 'criteria',
  'treatment-table': 'treatments',
  'evidence-card': 'studies',
  'clinic-checklist': 'clinics',
  'daily-life': 'life',
  quiz: 'quiz',
  glossary: 'words',
  sources: 'sources',
  sheet: 'sheet',
} as const satisfies Readonly<Record<PartName, keyof typeof guideMessages>>;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function guideModel(options: GuideOptions): GuideModel {
  const { pack, language, level } = options;
  const surround = new Surround(options);
  const localizer = new Localizer('guide', guideMessages, language);
  const studied = pickText<EvidenceText>(pack, 'evidence', languageChain(language), level)?.text.headings?.name;
  const asked = namesIn(options.parts ?? '');
  return {
    surround,
    localizer,
    title: localizer.message('title', { name: capital(surround.packText?.name ?? pack.id) }),
    parts: (asked.length > 0 ? asked : partNames)
      .filter((name) => pack.structure[slices[name]])
      .map((name) => ({
        name,
        // What a pack has studies of, it names itself.
        label: name === 'evidence-card' && studied ? capital(plainText(studied)) : localizer.messageNode(labels[name]),
      })),
  };
}
