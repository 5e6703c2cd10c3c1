/** What the tests of the criteria card share: the element as a reader handles it, and the slice it is held against. */
import { html, type TemplateResult } from 'lit';
import '../../../src/define/criteria-card.js';
import { findPack } from '../../../src/content/registry.js';
import type { CriteriaStructure, CriteriaText } from '../../../src/content/types.js';
import type { HelioCriteriaCard } from '../../../src/elements/criteria-card/criteria-card.js';
import { find, findAll, mount, textOf } from '../mount.js';

export const criteriaCard = (template: TemplateResult = html`<helio-criteria-card></helio-criteria-card>`): Promise<HelioCriteriaCard> =>
  mount(template, 'helio-criteria-card');

const pack = findPack('dermatomyositis');
export const structure = pack?.structure.criteria as CriteriaStructure;
export const text = pack?.text['en']?.standard?.criteria as CriteriaText;

export const caseIds = structure.cases.map(({ id }) => id);
export const setIds = structure.sets.map(({ id }) => id);

/** What is seen of the matches, as a reader sees it: nothing that is hidden. */
export const seen = (element: Element, selector: string): string[] =>
  findAll(element, selector)
    .filter((part) => part.checkVisibility())
    .map((part) => part.innerText.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim());

/** Presses a button by what stands on it. */
export async function press(element: HelioCriteriaCard, name: string): Promise<void> {
  const button = findAll<HTMLButtonElement>(element, 'button').find((each) => each.checkVisibility() && textOf(each) === name);
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
  await element.updateComplete;
}

export async function choose(element: HelioCriteriaCard, name: 'criteria' | 'case' | 'level', value: string): Promise<void> {
  find<HTMLInputElement>(element, `input[name="${name}"][value="${value}"]`).click();
  await element.updateComplete;
}

export const status = (element: HelioCriteriaCard): string => textOf(find(element, '.base > [role="status"]'));
