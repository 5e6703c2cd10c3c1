/**
 * Everything that does not depend on the single element, made once for all body maps of a page that show the same: model, numbering,
 * and the nodes of list and notes, which each element clones.
 */
import type { Tree, TreeElement } from '../../content/tree.js';
import type { BuiltPack } from '../../content/types.js';
import type { Footnotes } from '../../foundation/footnotes.js';
import { el } from '../../foundation/tree-builders.js';
import { nodesOf, type WalkContext } from '../../foundation/walker.js';
import type { BodyMapMode } from './body-map.attributes.js';
import { bodyMapDocument } from './body-map.document.js';
import { collectList, learnList } from './body-map.list.js';
import { bodyMapModel, type BodyMapModel, type BodyMapOptions } from './body-map.model.js';

export class PreparedBodyMap {
  readonly model: BodyMapModel;
  readonly footnotes: Footnotes;
  readonly #context: WalkContext;
  readonly #cache = new WeakMap<object, DocumentFragment>();
  readonly #trees: { opening: Tree; learn?: Tree; collect?: Tree; closing: Tree };

  constructor(model: BodyMapModel) {
    this.model = model;
    this.footnotes = bodyMapDocument(model).footnotes;
    const { frame } = model;
    this.#context = {
      noteNumber: (key) => this.footnotes.sources.indexOf(key) + 1,
      noteLabel: (number) => frame.speaker.say('noteLabel', { number: String(number) }),
    };
    this.#trees = { opening: opening(model), closing: closing(model, this.footnotes) };
  }

  get opening(): DocumentFragment {
    return this.nodes(this.#trees.opening);
  }

  list(mode: BodyMapMode): DocumentFragment {
    return this.nodes((this.#trees[mode] ??= mode === 'learn' ? learnList(this.model) : collectList(this.model)));
  }

  get closing(): DocumentFragment {
    return this.nodes(this.#trees.closing);
  }

  nodes(tree: Tree): DocumentFragment {
    return nodesOf(tree, this.#context, this.#cache);
  }
}

function opening(model: BodyMapModel): Tree {
  const { frame, speaker } = model;
  return [
    el(
      'header',
      { class: 'opening' },
      frame.heading(0, { class: 'title' }, model.title),
      frame.purposeLine(),
      el('p', { class: 'no-print' }, el('a', { class: 'help-link', href: '#get-help' }, speaker.node('findHelp'))),
      frame.keyPoints(model.keyPoints),
    ),
  ];
}

function closing(model: BodyMapModel, footnotes: Footnotes): Tree {
  const { frame } = model;
  const part = (title: 'words' | 'sources', body: TreeElement | undefined): TreeElement | undefined =>
    body && el('details', {}, el('summary', {}, frame.speaker.node(title)), body);
  return [
    frame.redFlags(),
    frame.questions(model.questions),
    part('words', frame.words(footnotes)),
    part('sources', frame.sourceList(footnotes)),
    frame.review(),
  ].filter((node) => node !== undefined);
}

const prepared = new WeakMap<BuiltPack, Map<string, PreparedBodyMap | undefined>>();

/** `undefined` if the pack has no findings. */
export function prepareBodyMap(options: BodyMapOptions): PreparedBodyMap | undefined {
  const { pack, ...rest } = options;
  let byOptions = prepared.get(pack);
  if (!byOptions) prepared.set(pack, (byOptions = new Map()));
  const key = JSON.stringify(rest);
  if (!byOptions.has(key)) {
    const model = bodyMapModel(options);
    byOptions.set(key, model && new PreparedBodyMap(model));
  }
  return byOptions.get(key);
}
