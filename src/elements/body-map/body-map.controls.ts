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
import type { BodyMapModel } from './body-map.model.js';
import { noNotes } from './body-map.pictures.js';
import { times } from '../../figure/times.js';

export interface ControlState {
  readonly layer: BodyMapLayer;
  readonly view: BodyMapView;
  readonly figure: Figure;
  readonly tone: number;
  readonly level: 'standard' | 'easy';
}

type Words = Localizer<typeof bodyMapMessages>;

const cache = new WeakMap<object, DocumentFragment>();
/** By language. */
const trees = new Map<string, readonly [views: readonly TreeElement[], drawing: readonly TreeElement[]]>();

export class FigureControls {
  /** Layers and views. */
  views: DocumentFragment | undefined;
  /** Whose body, which skin tone, which words: for the reader, and folded away. */
  drawing: DocumentFragment | undefined;
  #language = '';

  /** New nodes only in a new language: a reader may have the focus there. */
  speak({ localizer, surround }: Partial<BodyMapModel> = {}): void {
    if (!localizer || !surround || localizer.language === this.#language) return;
    this.#language = localizer.language;
    const key = `${localizer.language} ${surround.localizer.language}`;
    const [views, drawing] = trees.get(key) ?? [[viewControls(localizer)], [drawingControls(localizer, surround.localizer)]];
    trees.set(key, [views, drawing]);
    this.views = renderTree(views, noNotes, cache);
    this.drawing = renderTree(drawing, noNotes, cache);
  }

  /** Touches only what has changed. */
  show(root: ParentNode, state: ControlState, possible: readonly BodyMapView[], offered: ReadonlyMap<string, unknown>): void {
    for (const input of root.querySelectorAll<HTMLInputElement>('.controls input')) {
      const checked = input.value === String(state[input.name as keyof ControlState]);
      if (input.checked !== checked) input.checked = checked;
      if (input.name === 'layer') input.closest('label')?.toggleAttribute('hidden', !offered.has(input.value));
      if (input.name === 'view') input.disabled = !possible.includes(input.value as BodyMapView);
    }
  }
}

/**
 * One stop of Tab leads to all controls of the figure: arrow up and down go from row to row. True if the key has been used. What is in the folded
 * part is reached by Tab from its summary.
 */
export function moveInFigure(side: Element, { key, target, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (!step || ctrlKey || altKey || shiftKey || metaKey) return false;
  const rows = [...side.querySelectorAll<HTMLElement>(':scope > .controls :checked, .turn, summary')].filter((row) =>
    row.checkVisibility(),
  );
  const { name } = target as Partial<HTMLInputElement>;
  const now = rows.findIndex((row) => row === target || (name && row.getAttribute('name') === name));
  if (now >= 0) rows[now + step]?.focus();
  return now >= 0;
}

const radio = (name: string, value: string, ...label: readonly TreeNode[]): TreeElement =>
  el(
    'label',
    { class: name === 'tone' ? `choice tone-${value}` : 'choice' },
    el('input', { type: 'radio', name, value, tabindex: name === 'view' && '-1' }),
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
    el('summary', { tabindex: '-1' }, localizer.messageNode('drawing')),
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
