/**
 * What the body map knows, ready to be shown: one model feeds the document and the interactive view, so no text exists twice.
 * Pure: a function of the pack and of the options.
 */
import { listOf } from '../../parts/list-of.js';
import type { Text, Tree, TreeElement, TreeNode } from '../../content/tree.js';
import type { FindingsStructure, FindingsText, Layer } from '../../content/types.js';
import { viewsOf } from '../../figure/regions.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { ArticleOptions, Surround } from '../../article/surround.js';
import { Localizer } from '../../base/localizer.js';
import { el } from '../../article/tree-builders.js';
import { openSlice } from '../../parts/open-slice.js';
import { isFor } from '../../parts/audience.js';
import { frequencyLine } from '../../parts/frequency.js';
import type { ArticleModel } from '../../article/article.js';
import { layers, type BodyMapLayer, type BodyMapMode, type BodyMapView } from './body-map.attributes.js';
import { textsOf, withTexts } from '../../parts/texts-of.js';
import { bodyMapMessages } from './body-map.messages.js';
import { regionMessages } from './region.messages.js';

type Structure = FindingsStructure['findings'][number];
type FindingText = FindingsText['findings'][string];

export interface FindingModel {
  readonly id: string;
  /** From 1, in the order of the list: the number of its pin. */
  readonly number: number;
  readonly name: string;
  readonly medical: string;
  readonly layer: Layer;
  readonly regions: readonly string[];
  /** The views that show it, best first; empty for the whole body. */
  readonly views: readonly BodyMapView[];
  readonly sign: string | undefined;
  readonly redFlags: readonly string[];
  /** The sign is drawn before a reader has chosen anything. */
  readonly drawnFirst: boolean;
  /** What the search box looks in. */
  readonly searched: readonly (Text | undefined)[];
  /** Words for `collect` mode, in the voice of the figure; `undefined` if nobody can notice it. */
  readonly noticed: Text | undefined;
  /** Everything the pack knows, at the reader's level. */
  readonly detail: readonly TreeNode[];
}

export interface GroupModel {
  readonly id: string;
  readonly layer: Layer;
  readonly name: string;
  readonly findings: readonly FindingModel[];
}

export interface BodyMapModel extends ArticleModel {
  readonly localizer: Localizer<typeof bodyMapMessages>;
  readonly figure: Figure;
  readonly mode: BodyMapMode;
  /** Some of its texts are marked as general knowledge. */
  readonly marked: boolean;
  readonly groups: readonly GroupModel[];
  readonly findings: ReadonlyMap<string, FindingModel>;
  /** Those that have findings, in their order. */
  readonly layers: ReadonlyMap<string, BodyMapLayer>;
}

export interface BodyMapOptions extends ArticleOptions {
  readonly mode: BodyMapMode;
}

/** A sign is drawn where its findings say, and nowhere else. */
export const regionsOf = (findings: readonly FindingModel[]): readonly string[] => findings.flatMap(({ regions }) => regions);

/** `undefined` if the pack has no findings. */
export function bodyMapModel(options: BodyMapOptions): BodyMapModel | undefined {
  const { figure, mode } = options;
  const opened = openSlice('findings', 'body-map', bodyMapMessages, options);
  if (!opened) return undefined;
  const { surround, localizer, structure, text } = opened;
  const writer = new DetailWriter(surround, localizer, figure);
  let number = 0;
  const groups = structure.groups.map(({ id, layer }): GroupModel => {
    const findings = structure.findings.filter((finding) => finding.group === id);
    return {
      id,
      layer,
      name: text.groups[id] ?? id,
      findings: findings.flatMap((finding) => {
        const words = text.findings[finding.id];
        return words ? [findingModel(finding, words, ++number, figure, writer)] : [];
      }),
    };
  });
  return {
    ...opened,
    figure,
    mode,
    marked: structure.findings.some(({ unverified }) => unverified?.[0]),
    countOf: (_group, count) => localizer.message('groupCount', { count }),
    questions: textsOf(structure.questions, text.questions),
    groups: groups.filter((group) => group.findings.length > 0),
    layers: new Map(layers.filter((layer) => structure.findings.some((finding) => finding.layer === layer)).map((layer) => [layer, layer])),
    findings: new Map(groups.flatMap((group) => group.findings.map((finding) => [finding.id, finding]))),
  };
}

function findingModel(finding: Structure, text: FindingText, number: number, figure: Figure, writer: DetailWriter): FindingModel {
  const { name, medical, noticed, lighter, darker, search = [] } = text;
  const views = finding.regions.map((region) => viewsOf(finding.layer, region));
  return {
    id: finding.id,
    number,
    name,
    medical,
    layer: finding.layer,
    regions: finding.regions,
    // The best view of its first region leads; the other views that show any of it follow.
    views: [...new Set(views.flat())],
    sign: finding.sign,
    redFlags: finding.redFlags,
    drawnFirst: finding.drawnFirst ?? false,
    searched: [name, medical, noticed?.reader, noticed?.parent, lighter, darker, ...search],
    noticed: finding.noticed ? noticed?.[figure === 'child' ? 'parent' : 'reader'] : undefined,
    detail: writer.detail(finding, text),
  };
}

type Sourced = NonNullable<Structure['unverified']>[number];

/** Writes what the pack knows of a finding as a tree. */
class DetailWriter {
  readonly #surround: Surround;
  readonly #localizer: Localizer<typeof bodyMapMessages>;
  readonly #figure: Figure;

  constructor(surround: Surround, localizer: Localizer<typeof bodyMapMessages>, figure: Figure) {
    this.#surround = surround;
    this.#localizer = localizer;
    this.#figure = figure;
  }

  detail(finding: Structure, text: FindingText): readonly TreeNode[] {
    const message = this.#localizer.message.bind(this.#localizer);
    const node = this.#localizer.messageNode.bind(this.#localizer);
    // General knowledge is marked beside its label, and one line above the list says what the mark means.
    const label = (name: Sourced, words: TreeNode): TreeNode[] =>
      finding.unverified?.includes(name)
        ? [words, ' ', el('span', { class: 'unverified' }, this.#surround.localizer.messageNode('unverifiedBrief'))]
        : [words];
    const children = text.children && this.#children(text.children, label);
    const cited = finding.sources.map((cite) => ({ cite }));
    return [
      el('p', {}, node('medicalName', { medical: text.medical })),
      el('p', { class: 'what', ...this.#surround.textAttributes }, text.what),
      el(
        'dl',
        { class: 'facts', ...this.#surround.textAttributes },
        text.lighter !== undefined && fact(label('lighter', node('lighter')), text.lighter),
        text.darker !== undefined && fact(label('darker', node('darker')), text.darker),
        fact([node('help')], text.help),
        fact([node('where')], this.#where(finding)),
        fact([node('howCommon')], ...this.#howCommon(finding, text)),
        children,
        fact(label('dailyLife', node('dailyLife')), text.dailyLife),
      ),
      finding.silent === true && el('p', { class: 'small' }, node('silent')),
      !finding.verified && el('p', { class: 'small unverified' }, this.#surround.localizer.messageNode('unverified')),
      finding.codes.length > 0 && el('p', { class: 'small codes' }, node('codes'), ': ', this.#codes(finding, message)),
      cited.length > 0 && el('p', { class: 'small' }, node('moreSources'), ' ', ...cited),
    ].filter((part) => part !== false);
  }

  #children(children: NonNullable<FindingText['children']>, label: (name: Sourced, words: TreeNode) => TreeNode[]): TreeElement {
    const forWhom = { teen: 'childrenForTeens', child: 'childrenForParents', adult: 'childrenForAdults' } as const;
    return fact(
      label('children', this.#localizer.messageNode(forWhom[this.#figure])),
      this.#figure === 'teen' ? children.teen : children.parent,
    );
  }

  #where(finding: Structure): TreeNode {
    if (finding.regions.length === 0) return this.#localizer.messageNode('wholeBody');
    const names = new Localizer('regions', regionMessages, this.#localizer.language);
    return listOf(this.#localizer, [...new Set(finding.regions.map((region) => names.message(region)))]);
  }

  #howCommon(finding: Structure, text: FindingText): Tree[] {
    const lines = withTexts(
      finding.frequency.filter((one) => isFor(one, this.#figure, true)),
      text.frequency ?? {},
    );
    if (lines.length === 0) return [[this.#localizer.messageNode('notKnown')]];
    return lines.map((line) => frequencyLine(this.#localizer, line.structure, line.text));
  }

  #codes(finding: Structure, message: Localizer<typeof bodyMapMessages>['message']): string {
    return finding.codes
      .map(({ system, code, verified }) => {
        const whole = code.startsWith('HP:') ? code : `${system} ${code}`;
        return verified ? whole : message('codeUnverified', { code: whole });
      })
      .join(' · ');
  }
}

const fact = (label: readonly TreeNode[], ...details: (TreeNode | Tree)[]): TreeElement =>
  el('div', {}, el('dt', {}, ...label), ...details.map((detail) => el('dd', {}, detail)));
