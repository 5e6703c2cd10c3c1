/**
 * Nothing is said in a document that the interactive element does not say, and no number stands in the element that the document lacks:
 * for every element that has a document, now and later.
 */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define.js';
import type { AttributeRule } from '../../../src/base/attribute-rules.js';
import { attributeName, sharedRules } from '../../../src/base/attribute-rules.js';
import { documents } from '../../../src/ssr/documents.js';
import { renderDocument } from '../../../src/ssr/index.js';

/** Marks on the axis of a drawing: what it shows stands beside it in words. */
const picture = 'svg, [aria-hidden="true"]';

type Attributes = Readonly<Record<string, string>>;

/** What an element needs to be given, and done to, before it says all that it has to say. */
const needs: Readonly<Record<string, { readonly attributes?: Attributes; readonly press?: string }>> = {
  'helio-term': { attributes: { term: 'autoantibody' }, press: '.word' },
};

/**
 * What a document has and the element has in another form: the caption of a picture, which the element draws for the tone that is chosen;
 * of a word alone, whose explanation is small, the end notes with their numbers; of a form, the boxes and lines that are drawn for a pen.
 */
const otherwise = (tag: string): string =>
  tag === 'helio-term' ? '.review, .words, .sources, h3, sup' : '.review, figcaption, [aria-hidden="true"]';

/** Texts as they stand, without the word joiners that keep marks on the line of their word. */
function textsOf(root: ParentNode, without = ''): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let running = '';
  while (walker.nextNode()) {
    const { textContent, parentElement, nextSibling } = walker.currentNode;
    if (without && parentElement?.closest(without)) continue;
    running += textContent ?? '';
    if (nextSibling instanceof Text) continue;
    const text = running.replaceAll('\u2060', '').replace(/\s+/g, ' ').replace(/^: /, '').trim();
    // The sources of a sentence are one control in an element, and a link each in a document.
    if (text) texts.push(...(/^(\[\d+\])+$/.test(text) ? (text.match(/\[\d+\]/g) ?? []) : [text]));
    running = '';
  }
  return texts;
}

function documentOf(tag: string, attributes: Attributes): string[] {
  const parsed = new DOMParser().parseFromString(renderDocument(tag, attributes), 'text/html');
  return textsOf(parsed.body, otherwise(tag));
}

/** Every value of every attribute of the element's own that has a short list of them: its views, sets, cases. */
function ownChoices(rules: Readonly<Record<string, AttributeRule>>): Attributes[] {
  const own = Object.entries(rules).filter(([name]) => !(name in sharedRules));
  const values = own.flatMap(([name, { allowed, fallback }]) => {
    const listed = allowed.split(', ');
    return typeof fallback === 'string' && listed.includes(fallback) ? listed.map((value) => ({ [attributeName(name)]: value })) : [];
  });
  return [{}, ...values];
}

async function elementTexts(tag: string, attributes: Attributes): Promise<{ all: string[]; body: string[] }> {
  const element = document.createElement(tag) as LitElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  const press = needs[tag]?.press;
  if (press) root.querySelector<HTMLElement>(press)!.click();
  const body = root.querySelector('.body');
  const texts = { all: textsOf(root), body: body ? textsOf(body, picture) : [] };
  element.remove();
  return texts;
}

const numbersIn = (texts: readonly string[]): Set<string> => new Set(texts.flatMap((text) => text.match(/\d[\d.,–-]*\d|\d/g) ?? []));

describe('the document and the element say the same', () => {
  // The parts of a guide are these elements, each with its own.
  for (const [tag, { rules }] of Object.entries(documents).filter(([name]) => name !== 'helio-guide')) {
    for (const shared of [{}, { level: 'easy' }, { figure: 'child' }, { figure: 'teen', country: 'GB' }] as readonly Attributes[]) {
      it(`${tag} ${JSON.stringify(shared)}`, async function () {
        this.timeout(60_000);
        const attributes = { ...needs[tag]?.attributes, ...shared };
        const said = { all: new Set<string>(), body: [] as string[] };
        for (const choice of ownChoices(rules)) {
          const { all, body } = await elementTexts(tag, { ...attributes, ...choice });
          for (const text of all) said.all.add(text);
          said.body.push(...body);
        }
        const written = documentOf(tag, attributes);
        expect(written.length).to.be.greaterThan(tag === 'helio-term' ? 2 : 30);
        expect([...new Set(written)].filter((text) => !said.all.has(text))).to.deep.equal([]);
        const numbers = numbersIn(written);
        expect([...numbersIn(said.body)].filter((number) => !numbers.has(number))).to.deep.equal([]);
      });
    }
  }
});
