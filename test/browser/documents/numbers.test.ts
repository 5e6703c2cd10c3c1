/** What copies, translates or reads the text of an element or of its document sees no number that is made of two. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define.js';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';

/** What a document has no part in, and what an element shows in a state of its own. */
const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'helio-term': { term: 'ck' },
  'helio-treatment-table': { compare: 'ivig methotrexate' },
  'helio-body-map': { mode: 'collect', selected: 'eyelid-colour knuckle-bumps' },
};

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

function textsOf(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts;
}

/** Joined with nothing, as `textContent` is, the texts hold the numbers that each of them holds. */
function expectApart(root: ParentNode & Node): void {
  const texts = textsOf(root).map((text) => text.replaceAll('\u2060', ''));
  const merged = texts.flatMap((text, index) => {
    const next = texts[index + 1] ?? '';
    return numbersIn(text + next).length === numbersIn(text).length + numbersIn(next).length
      ? []
      : [`${text.slice(-40)}|${next.slice(0, 40)}`];
  });
  expect(merged).to.deep.equal([]);
  const notes = [...root.querySelectorAll('sup')];
  for (const note of notes) expect(note.textContent.replaceAll('\u2060', '')).to.match(/^ ?(\[\d+\])+$/);
}

describe('numbers stay apart in the text of', () => {
  for (const tag of documentTags)
    for (const level of ['standard', 'easy'])
      for (const figure of ['adult', 'teen', 'child'])
        it(`${tag} ${level} ${figure}, the element and its document`, async function () {
          this.timeout(20_000);
          const element = document.createElement(tag) as LitElement;
          for (const [name, value] of Object.entries({ level, figure, ...states[tag] })) element.setAttribute(name, value);
          document.body.append(element);
          await element.updateComplete;
          expectApart(element.shadowRoot!);
          element.shadowRoot!.querySelector<HTMLElement>('[data-cite], .word')?.click();
          expectApart(element.shadowRoot!);
          element.remove();
          const html = renderDocument(tag, { level, figure, ...(tag === 'helio-term' && states[tag]) });
          expectApart(new DOMParser().parseFromString(html, 'text/html').body);
        });

  it('a footnote, which is called by its name', async () => {
    const element = document.createElement('helio-causes');
    document.body.append(element);
    await element.updateComplete;
    const note = element.shadowRoot!.querySelector('[data-cite]')!;
    expect([note.textContent, note.ariaLabel]).to.deep.equal(['[1][2]', 'Sources 1, 2']);
    element.remove();
  });
});
