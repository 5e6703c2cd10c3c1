/**
 * What the body map knows, ready to be shown: one model feeds the document and the interactive view, so no text exists twice.
 * Pure: a function of the pack and of the options.
 */
import { plainText } from '../../content/plain-text.js';
import type { Text, Tree, TreeElement, TreeNode } from '../../content/tree.js';
import type { FindingsStructure, FindingsText, Layer } from '../../content/types.js';
import { viewsOf } from '../../figure/regions.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { Surround, ArticleOptions } from '../../article/surround.js';
import { Localizer } from '../../base/localizer.js';
import { el } from '../../article/tree-builders.js';
import { openSlice } from '../../article/open-slice.js';
import { foldForSearch } from '../../article/search.js';
import type { BodyMapView } from './body-map.attributes.js';
import { textsOf } from '../../article/texts-of.js';
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
  /** The sign is drawn before a reader has chosen anything. */
  readonly drawnFirst: boolean;
  /** What the search box looks in, folded as `foldForSearch` does. */
  readonly searchText: string;
  /** Words for `collect` mode, in the voice of the figure; `undefined` if nobody can notice it. */
  readonly noticed: Text | undefined;
  /** Everything the pack knows, at the reader's level. */
  readonly detail: readonly TreeNode[];
}

export interface GroupModel {
  readonly id: string;
  readonly name: string;
  readonly findings: readonly FindingModel[];
}

export interface BodyMapModel {
  readonly surround: Surround;
  readonly localizer: Localizer<typeof bodyMapMessages>;
  readonly figure: Figure;
  readonly title: string;
  readonly keyPoints: readonly Text[];
  readonly questions: readonly Text[];
  readonly groups: readonly GroupModel[];
  readonly findings: ReadonlyMap<string, FindingModel>;
}

export interface BodyMapOptions extends ArticleOptions {
  readonly figure: Figure;
}

/** `undefined` if the pack has no findings. */
export function bodyMapModel(options: BodyMapOptions): BodyMapModel | undefined {
  const { figure } = options;
  const opened = openSlice('findings', 'body-map', bodyMapMessages, options);
  if (!opened) return undefined;
  const { surround, localizer, structure, text } = opened;
  const writer = new DetailWriter(surround, localizer, figure);
  let number = 0;
  const groups = structure.groups.map(({ id }): GroupModel => {
    const findings = structure.findings.filter((finding) => finding.group === id);
    return {
      id,
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
    questions: textsOf(structure.questions, text.questions),
    groups: groups.filter((group) => group.findings.length > 0),
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
    drawnFirst: finding.drawnFirst ?? false,
    searchText: foldForSearch(
      [name, medical, noticed?.reader, noticed?.parent, lighter, darker, search.join(' ')].map((words = '') => plainText(words)).join(' '),
    ),
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
    // General knowledge is named where it stands, beside the label; where all of it is, one line says so.
    const label = (name: Sourced, words: TreeNode): TreeNode[] =>
      finding.unverified?.includes(name) ? [words, ' ', el('span', { class: 'unverified' }, node('textUnverified'))] : [words];
    const children = this.#children(text, label);
    const cited = finding.sources.map((cite) => ({ cite }));
    return [
      el('p', { class: 'what', ...this.#surround.textAttributes }, text.what),
      el(
        'dl',
        { class: 'facts', ...this.#surround.textAttributes },
        ...(this.#figure === 'adult' ? [] : [children]),
        text.lighter !== undefined && fact(label('lighter', node('lighter')), text.lighter),
        text.darker !== undefined && fact(label('darker', node('darker')), text.darker),
        fact([node('where')], this.#where(finding)),
        fact([node('howCommon')], ...this.#howCommon(finding, text)),
        fact(label('dailyLife', node('dailyLife')), text.dailyLife),
        ...(this.#figure === 'adult' ? [children] : []),
        fact([node('help')], text.help),
      ),
      el('p', { class: 'small' }, node('medicalName', { medical: text.medical })),
      !finding.noticed && el('p', { class: 'small' }, node('silent')),
      !finding.verified && el('p', { class: 'small unverified' }, this.#surround.localizer.messageNode('unverified')),
      finding.codes.length > 0 && el('p', { class: 'small codes' }, node('codes'), ': ', this.#codes(finding, message)),
      cited.length > 0 && el('p', { class: 'small' }, node('moreSources'), ' ', ...cited),
    ].filter((part) => part !== false);
  }

  #children({ children }: FindingText, label: (name: Sourced, words: TreeNode) => TreeNode[]): TreeElement {
    const forWhom = { teen: 'childrenForTeens', child: 'childrenForParents', adult: 'childrenForAdults' } as const;
    return fact(
      label('children', this.#localizer.messageNode(forWhom[this.#figure])),
      this.#figure === 'teen' ? children.teen : children.parent,
    );
  }

  #where(finding: Structure): TreeNode {
    if (finding.regions.length === 0) return this.#localizer.messageNode('wholeBody');
    const names = new Localizer('regions', regionMessages, this.#localizer.language);
    return this.#localizer.list([...new Set(finding.regions.map((region) => names.message(region)))]);
  }

  /** Adults see all numbers, each with whom it was counted in; children and teenagers see none that was counted in adults alone. */
  #howCommon(finding: Structure, text: FindingText): TreeNode[][] {
    const shown = finding.frequency.filter(({ who }) => this.#figure === 'adult' || who !== 'adult');
    const lines = shown.flatMap((frequency) => {
      const words = text.frequency?.[frequency.id];
      return words ? [this.#frequency(frequency, words)] : [];
    });
    return lines.length > 0 ? lines : [[this.#localizer.messageNode('notKnown')]];
  }

  #frequency(frequency: Structure['frequency'][number], words: { people: Text; place?: Text }): TreeNode[] {
    const { per100, count, n } = frequency;
    const localizer = this.#localizer;
    const number =
      count !== undefined
        ? localizer.message('seenOf', count)
        : typeof per100 === 'object'
          ? localizer.message('outOf100Range', per100)
          : localizer.message('outOf100', { number: per100 ?? 0 });
    const setting: TreeNode[] = [
      ...(n !== undefined && count === undefined ? [localizer.messageNode('people', { n })] : []),
      ...(words.place !== undefined ? [...(n !== undefined && count === undefined ? [', '] : []), ...inline(words.place)] : []),
    ];
    return [
      { strong: number },
      ' ',
      ...inline(words.people),
      ...(setting.length > 0 ? [' (', ...setting, ')'] : []),
      ...frequency.sources.map((cite) => ({ cite })),
      ...(frequency.verified ? [] : [' ', el('span', { class: 'unverified' }, localizer.messageNode('numberUnverified'))]),
    ];
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

const inline = (text: Text): readonly TreeNode[] => (typeof text === 'string' ? [text] : text);

const fact = (label: readonly TreeNode[], ...details: (TreeNode | Tree)[]): TreeElement =>
  el('div', {}, el('dt', {}, ...label), ...details.map((detail) => el('dd', {}, detail)));
