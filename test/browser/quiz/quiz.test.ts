import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/condition-card.js';
import '../../../src/define/quiz.js';
import type { HelioQuiz } from '../../../src/elements/quiz/quiz.js';
import * as stories from '../../../stories/quiz.stories.js';
import { describeAxe } from '../axe.js';
import { find, findAll, mount, textOf } from '../mount.js';

const quiz = (): Promise<HelioQuiz> => mount<HelioQuiz>(html`<helio-quiz></helio-quiz>`, 'helio-quiz');
const choose = async (element: HelioQuiz, item: string, option: string): Promise<void> => {
  find(element, `button[data-item="${item}"][data-option="${option}"]`).click();
  await element.updateComplete;
};
const answer = (element: HelioQuiz, item: string): HTMLElement => find(element, `[data-answer="${item}"]`);
const again = (element: HelioQuiz): string[] => findAll(element, '.again li').map(textOf);

describe('quiz', () => {
  it('shows no answer before one is chosen', async () => {
    const element = await quiz();
    expect(findAll(element, '[data-answer]').length).to.be.greaterThan(9);
    for (const each of findAll(element, '[data-answer]')) expect(each.checkVisibility()).to.equal(false);
    expect(again(element)).to.deep.equal([]);
  });

  it('answers at once, with the source, in a place that is announced', async () => {
    const element = await quiz();
    await choose(element, 'how-many-treated', 'three');
    const shown = answer(element, 'how-many-treated');
    expect(shown.checkVisibility()).to.equal(true);
    expect(shown.closest('[role="status"]')).to.not.equal(null);
    expect(textOf(shown)).to.contain('Yes. The answer: Three.').and.to.contain('113 and 23');
    expect(shown.querySelector('.cite, [data-cite], sup, button')).to.not.equal(null);
    expect(again(element)).to.deep.equal([]);
  });

  it('gives no mark: what was answered otherwise is named as something to read again, until it is answered anew', async () => {
    const element = await quiz();
    await choose(element, 'always-weak', 'true');
    expect(textOf(answer(element, 'always-weak'))).to.match(/^This is not true\./);
    expect(again(element)).to.deep.equal(['What DM is']);
    expect(textOf(find(element, '.body'))).to.not.match(/\d+ (of|out of) 1[01]\b|score|%/);
    await choose(element, 'always-weak', 'false');
    expect(textOf(answer(element, 'always-weak'))).to.match(/^Yes\. This is not true\./);
    expect(again(element)).to.deep.equal([]);
  });

  it('keeps answers when the words change, and forgets them when the reader clears everything', async () => {
    const element = await quiz();
    await choose(element, 'reviews', 'false');
    element.level = 'easy';
    await element.updateComplete;
    expect(answer(element, 'reviews').checkVisibility()).to.equal(true);
    expect(find(element, 'button[data-item="reviews"][data-option="false"]').ariaPressed).to.equal('true');
    for (const action of ['clear', 'clear-now']) {
      find(element, `[data-action="${action}"]`).click();
      await element.updateComplete;
    }
    expect(answer(element, 'reviews').checkVisibility()).to.equal(false);
    expect(findAll(element, 'button[aria-pressed="true"]')).to.deep.equal([]);
  });

  it('leads to what to read again where the page has it, within the page alone, and names its sources', async () => {
    const element = await quiz();
    await choose(element, 'always-weak', 'true');
    const way = find(element, '.again .way');
    expect(way.hasAttribute('href')).to.equal(false);
    expect(findAll(element, '.again [data-cite]').length).to.equal(3);
    const card = document.createElement('helio-condition-card');
    element.after(card);
    while (!way.hasAttribute('href')) await new Promise((done) => requestAnimationFrame(done));
    const address = location.href;
    way.click();
    expect(card.shadowRoot?.activeElement?.className).to.equal('title');
    expect(location.href).to.equal(address);
    card.remove();
  });

  it('asks children and teenagers nothing that is about adults alone', async () => {
    const element = await mount<HelioQuiz>(html`<helio-quiz figure="teen"></helio-quiz>`, 'helio-quiz');
    expect(findAll(element, '[data-item="exercise"]')).to.deep.equal([]);
    expect(findAll(element, '[data-item="fever"]').length).to.equal(2);
  });
});

describeAxe({ tag: 'helio-quiz', stories, most: [stories.adult] });
