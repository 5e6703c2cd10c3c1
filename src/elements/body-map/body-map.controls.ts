/**
 * What a reader sets: native radio buttons. Their nodes are cloned, and only their states are set: as bindings they cost each further map more
 * than all else that is its own. A change event carries the name of the property and its value.
 */
import type { TreeElement, TreeNode } from '../../content/tree.js';
import type { Figure } from '../../foundation/attribute-rules.js';
import { figures } from '../../foundation/attribute-rules.js';
import type { framePhrases } from '../../foundation/frame.phrases.js';
import type { Speaker } from '../../foundation/speaker.js';
import { el } from '../../foundation/tree-builders.js';
import { nodesOf } from '../../foundation/walker.js';
import { layers, views, type BodyMapLayer, type BodyMapView } from './body-map.attributes.js';
import type { bodyMapPhrases } from './body-map.phrases.js';
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

type Words = Speaker<typeof bodyMapPhrases>;

const cache = new WeakMap<object, DocumentFragment>();
const noNotes = { noteNumber: () => 0, noteLabel: () => '' };
/** By language. */
const trees = new Map<string, { views: readonly TreeElement[]; drawing: readonly TreeElement[] }>();

/** New nodes, to be kept as long as the language stays: a reader may have the focus there. */
export function controlsIn(speaker: Words, frameSpeaker: Speaker<typeof framePhrases>): Controls {
  const key = `${speaker.language} ${frameSpeaker.language}`;
  let tree = trees.get(key);
  if (!tree) trees.set(key, (tree = { views: [viewControls(speaker)], drawing: [drawingControls(speaker, frameSpeaker)] }));
  return { views: nodesOf(tree.views, noNotes, cache), drawing: nodesOf(tree.drawing, noNotes, cache) };
}

/** Touches only what has changed. */
export function showControls(root: ParentNode, state: ControlState, possible: readonly BodyMapView[]): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('.controls input')) {
    const checked = input.value === String(state[input.name as keyof ControlState]);
    if (input.checked !== checked) input.checked = checked;
    if (input.name === 'view') input.disabled = !possible.includes(input.value as BodyMapView);
  }
}

const keyOf = (prefix: string, value: string) =>
  `${prefix}${value[0]?.toUpperCase() ?? ''}${value.slice(1)}` as keyof typeof bodyMapPhrases;

const radio = (name: string, value: string, ...label: readonly TreeNode[]): TreeElement =>
  el(
    'label',
    { class: name === 'tone' ? `choice tone-${value}` : 'choice' },
    el('input', { type: 'radio', name, value }),
    el('span', {}, ...label),
  );

const choices = (legend: TreeNode, name: string, values: readonly string[], label: (value: string) => TreeNode): TreeElement =>
  el(
    'fieldset',
    { class: name === 'tone' && 'tones' },
    el('legend', {}, legend),
    el('div', { class: 'choices' }, ...values.map((value) => radio(name, value, label(value)))),
  );

function viewControls(speaker: Words): TreeElement {
  return el(
    'div',
    { class: 'controls no-print' },
    choices(speaker.node('layerLegend'), 'layer', layers, (layer) => speaker.node(keyOf('layer', layer))),
    choices(speaker.node('viewLegend'), 'view', views, (view) => speaker.node(keyOf('view', view))),
  );
}

function drawingControls(speaker: Words, frame: Speaker<typeof framePhrases>): TreeElement {
  const tones = times(10, (index) => String(index + 1));
  return el(
    'details',
    { class: 'settings no-print' },
    el('summary', {}, speaker.node('drawing')),
    el(
      'div',
      { class: 'controls' },
      choices(speaker.node('figureLegend'), 'figure', figures, (figure) => speaker.node(keyOf('figure', figure))),
      choices(frame.node('levelLegend'), 'level', ['standard', 'easy'], (level) =>
        frame.node(level === 'easy' ? 'levelEasy' : 'levelStandard'),
      ),
      choices(speaker.node('toneLegend'), 'tone', tones, (tone) =>
        el('span', { class: 'visually-hidden' }, speaker.node('tone', { tone })),
      ),
    ),
  );
}
