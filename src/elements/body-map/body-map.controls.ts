/**
 * What a reader sets: native radio buttons. Their nodes are cloned, and only their states are set: as bindings they cost each further map more
 * than all else that is its own. A change event carries the name of the property and its value.
 */
import type { TreeElement, TreeNode } from '../../content/tree.js';
import type { Figure } from '../../base/attribute-rules.js';
import { figures } from '../../base/attribute-rules.js';
import type { surroundMessages } from '../../article/surround.messages.js';
import type { Localizer } from '../../base/localizer.js';
import { el } from '../../article/tree-builders.js';
import { renderTree } from '../../article/render-tree.js';
import { layers, views, type BodyMapLayer, type BodyMapView } from './body-map.attributes.js';
import { figureKeys, layerKeys, viewKeys, type bodyMapMessages } from './body-map.messages.js';
import { noNotes } from './body-map.pictures.js';
import { times } from '../../figure/times.js';

export interface ControlState {
  readonly layer: BodyMapLayer;
  readonly view: BodyMapView;
  readonly figure: Figure;
  readonly tone: number;
  readonly level: 'standard' | 'easy';
}

export interface Controls {
  /** Layers and views. */
  readonly views: DocumentFragment;
  /** Whose body, which skin tone, which words: for the reader, and folded away. */
  readonly drawing: DocumentFragment;
}

type Words = Localizer<typeof bodyMapMessages>;

const cache = new WeakMap<object, DocumentFragment>();
/** By language. */
const trees = new Map<string, { views: readonly TreeElement[]; drawing: readonly TreeElement[] }>();

/** New nodes, to be kept as long as the language stays: a reader may have the focus there. */
export function controlsIn(localizer: Words, frameSpeaker: Localizer<typeof surroundMessages>): Controls {
  const key = `${localizer.language} ${frameSpeaker.language}`;
  let tree = trees.get(key);
  if (!tree) trees.set(key, (tree = { views: [viewControls(localizer)], drawing: [drawingControls(localizer, frameSpeaker)] }));
  return { views: renderTree(tree.views, noNotes, cache), drawing: renderTree(tree.drawing, noNotes, cache) };
}

/** Touches only what has changed. */
export function showControls(
  root: ParentNode,
  state: ControlState,
  possible: readonly BodyMapView[],
  offered: ReadonlyMap<string, unknown>,
): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('.controls input')) {
    const checked = input.value === String(state[input.name as keyof ControlState]);
    if (input.checked !== checked) input.checked = checked;
    if (input.name === 'layer') input.closest('label')?.toggleAttribute('hidden', !offered.has(input.value));
    if (input.name === 'view') input.disabled = !possible.includes(input.value as BodyMapView);
  }
}

const radio = (name: string, value: string, ...label: readonly TreeNode[]): TreeElement =>
  el(
    'label',
    { class: name === 'tone' ? `choice tone-${value}` : 'choice' },
    el('input', { type: 'radio', name, value }),
    el('span', {}, ...label),
  );

const choices = <T extends string>(legend: TreeNode, name: string, values: readonly T[], label: (value: T) => TreeNode): TreeElement =>
  el(
    'fieldset',
    { class: name === 'tone' && 'tones' },
    el('legend', {}, legend),
    el('div', { class: 'choices' }, ...values.map((value) => radio(name, value, label(value)))),
  );

function viewControls(localizer: Words): TreeElement {
  return el(
    'div',
    { class: 'controls no-print' },
    choices(localizer.messageNode('layerLegend'), 'layer', layers, (layer) => localizer.messageNode(layerKeys[layer])),
    choices(localizer.messageNode('viewLegend'), 'view', views, (view) => localizer.messageNode(viewKeys[view])),
  );
}

function drawingControls(localizer: Words, surround: Localizer<typeof surroundMessages>): TreeElement {
  const tones = times(10, (index) => String(index + 1));
  return el(
    'details',
    { class: 'settings no-print' },
    el('summary', {}, localizer.messageNode('drawing')),
    el(
      'div',
      { class: 'controls' },
      choices(localizer.messageNode('figureLegend'), 'figure', figures, (figure) => localizer.messageNode(figureKeys[figure])),
      choices(surround.messageNode('levelLegend'), 'level', ['standard', 'easy'], (level) =>
        surround.messageNode(level === 'easy' ? 'levelEasy' : 'levelStandard'),
      ),
      choices(localizer.messageNode('toneLegend'), 'tone', tones, (tone) =>
        el('span', { class: 'visually-hidden' }, localizer.messageNode('tone', { tone })),
      ),
    ),
  );
}
