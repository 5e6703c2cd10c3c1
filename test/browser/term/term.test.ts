import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/glossary.js';
import '../../../src/define/settings.js';
import '../../../src/define/sources.js';
import '../../../src/define/term.js';
import { findPack } from '../../../src/content/registry.js';
import type { HelioSources } from '../../../src/elements/sources/sources.js';
import type { HelioTerm } from '../../../src/elements/term/term.js';
import * as stories from '../../../stories/term.stories.js';
import { ariaSnapshot, emulateMedia, resetMedia, resetMouse, sendKeys, sendMouse } from '../../runner/commands.js';
import { describeAxe } from '../axe.js';
import { find, findAll, mount, textOf, warningsOf } from '../mount.js';

const paragraph = html`<p>We test <helio-term term="ck">CK</helio-term>, <helio-term term="autoantibody">it</helio-term>.</p>`;
const term = (template = paragraph): Promise<HelioTerm> => mount(template, 'helio-term');
const word = (element: Element): HTMLElement => find(element, '.word');
const tips = (element: Element): HTMLElement[] => findAll(element, '.tip').filter((tip) => tip.matches(':popover-open'));
const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
const closed = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
};

async function pressWithMouse(target: Element): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

describe('term', () => {
  afterEach(async () => {
    await resetMouse();
    await resetMedia();
  });

  it('is a button within the text, and reads as the text does', async () => {
    const element = await term();
    expect(await ariaSnapshot('p')).to.equal(
      '- paragraph:\n  - text: We test\n  - button "CK"\n  - text: ","\n  - button "it"\n  - text: .',
    );
    expect(element.parentElement?.innerText).to.equal('We test CK, it.');
    const [own, around] = [word(element), element.parentElement!].map((each) => getComputedStyle(each));
    for (const property of ['font', 'color', 'letterSpacing', 'lineHeight', 'textTransform'] as const)
      expect(own?.[property]).to.equal(around?.[property]);
    expect(own?.textDecorationStyle).to.equal('dotted');
  });

  it('moves no line: with it and without it the text breaks in the same places', async () => {
    const words = 'The test of antibodies that are typical of muscle inflammation, or of (scars), is a blood test.';
    const marked = html`<div style="inline-size: 9em">
      <p>${words}</p>
      <p>
        The test of <helio-term term="myositis-antibodies">antibodies that are typical of muscle inflammation</helio-term>, or of
        (<helio-term term="calcinosis">scars</helio-term>), is a blood test.
      </p>
    </div>`;
    const element = await term(marked);
    const [plain, own] = [...element.closest('div')!.querySelectorAll('p')];
    expect(textOf(own!)).to.equal(words);
    for (let width = 5; width < 24; width++) {
      element.closest('div')!.style.inlineSize = `${String(width)}em`;
      expect(own!.getBoundingClientRect().height, `${String(width)}em`).to.equal(plain!.getBoundingClientRect().height);
    }
  });

  it('opens by mouse, closes by a second press', async () => {
    const element = await term();
    await pressWithMouse(word(element));
    expect(tips(element).length).to.equal(1);
    expect(word(element).ariaExpanded).to.equal('true');
    await pressWithMouse(word(element));
    await closed();
    expect(tips(element).length).to.equal(0);
    expect(word(element).ariaExpanded).to.equal('false');
    await pressWithMouse(word(element));
    expect(tips(element).length).to.equal(1);
  });

  it('opens by Enter and by the space bar, closes by Escape, and the focus stays on the word', async () => {
    const element = await term();
    word(element).focus();
    for (const press of ['Enter', ' ']) {
      await sendKeys({ press });
      expect(tips(element).length, press).to.equal(1);
      await sendKeys({ press: 'Escape' });
      await closed();
      expect(tips(element).length, press).to.equal(0);
      expect(element.shadowRoot?.activeElement).to.equal(word(element));
    }
  });

  it('closes by a press elsewhere, and when another word opens', async () => {
    const element = await term();
    const other = element.nextElementSibling as HelioTerm;
    await pressWithMouse(word(element));
    await pressWithMouse(word(other));
    await closed();
    expect([tips(element).length, tips(other).length]).to.deep.equal([0, 1]);
    await sendMouse({ type: 'click', position: [700, 500] });
    await closed();
    expect(tips(other).length).to.equal(0);
  });

  it('stands at the word, in sight', async () => {
    const element = await term();
    word(element).click();
    const [tip] = tips(element);
    const [at, box] = [word(element).getBoundingClientRect(), tip!.getBoundingClientRect()];
    expect(box.top - at.bottom).to.be.within(0, 10);
    expect(Math.abs(box.left - at.left)).to.be.below(2);
  });

  it('says name, meaning, purpose, and who has checked it', async () => {
    const element = await term();
    word(element).click();
    expect(textOf(tips(element)[0]!)).to.equal(
      'Creatine kinase (CK): A muscle protein that can leak into blood when muscle is hurt. Not creatinine, which is a kidney test. ' +
        'General knowledge, not yet checked against a source. ' +
        'This page teaches about dermatomyositis. It cannot tell you whether you have it or what you should do. Your own team can. If you feel very unwell, get help now. ' +
        'Not yet reviewed by a clinician.',
    );
    expect(find(element, '.tip [role="status"]').children.length).to.equal(4);
  });

  it('names its sources, and explains a word within the explanation', async () => {
    const element = (await term()).nextElementSibling as HelioTerm;
    word(element).click();
    expect(textOf(tips(element)[0]!)).to.contain('Sources: Marvi U');
    await pressWithMouse(find(element, '.tip button.term'));
    await closed();
    expect(tips(element).map((tip) => textOf(tip))[1]).to.equal(
      'Antibody: A protein that the body makes to stick to germs. General knowledge, not yet checked against a source.',
    );
    await sendKeys({ press: 'Escape' });
    await closed();
    expect(tips(element).length).to.equal(1);
    await sendKeys({ press: 'Escape' });
    await closed();
    expect(tips(element).length).to.equal(0);
  });

  it('takes level and pack from above, and closes when its term changes', async () => {
    const element = await term(html`<helio-settings level="easy">${paragraph}</helio-settings>`);
    word(element).click();
    expect(textOf(tips(element)[0]!)).to.contain('A part of muscle that can leak into blood');
    element.term = 'emg';
    await element.updateComplete;
    await closed();
    expect(tips(element).length).to.equal(0);
    word(element).click();
    expect(textOf(tips(element)[0]!)).to.contain('Electromyography');
  });

  it('stays plain where the glossary does not have it, and says once what there is', async () => {
    const wrong = html`<p>${Array.from({ length: 20 }, () => html`<helio-term term="creatine">CK</helio-term>`)}</p>`;
    let element: HelioTerm | undefined;
    const warnings = await warningsOf(async () => {
      element = await term(wrong);
      await closed();
    });
    const count = Object.keys(findPack('dermatomyositis')?.text['en']?.standard?.glossary?.terms ?? {}).length;
    expect(warnings).to.deep.equal([
      `[heliotrope] <helio-term> term="creatine": allowed are ck … (${String(count)} in all); its words stay plain.`,
    ]);
    expect(element?.shadowRoot?.querySelector('[role="button"], .word')).to.equal(null);
    expect(element?.innerText).to.equal('CK');
  });

  it('stays plain without a term, and without a pack', async () => {
    const warnings = await warningsOf(async () => {
      await term(html`<p><helio-term>CK</helio-term></p>`);
      await term(html`<p><helio-term term="ck" pack="lupus">CK</helio-term><helio-term term="emg" pack="lupus">EMG</helio-term></p>`);
    });
    expect(warnings.length).to.equal(2);
    expect(warnings[0]).to.match(/term="": allowed are adrenal-crisis, (.*, ){6}.* … \(\d+ in all\); its words stay plain\.$/);
    expect(warnings[1]).to.equal('[heliotrope] <helio-term> pack="lupus": no pack of this id is registered on this page.');
  });

  it('is explained on paper at its first use, which is not in a heading, and says there once what these pages are for', async () => {
    const element = await term(
      html`<div>
        <h2><helio-term term="ck">CK</helio-term></h2>
        <p><helio-term term="ck">CK</helio-term> and <helio-term term="ck">CK</helio-term> and <helio-term term="emg">EMG</helio-term></p>
      </div>`,
    );
    await closed();
    const all = [...element.closest('div')!.querySelectorAll('helio-term')];
    const notes = (): string[] =>
      all.map((each) =>
        findAll(each, '.note')
          .filter((note) => note.checkVisibility())
          .map(textOf)
          .join(),
      );
    expect(notes().join('')).to.equal('');
    await emulateMedia({ media: 'print' });
    const purpose =
      'This page teaches about dermatomyositis. It cannot tell you whether you have it or what you should do. Your own team can. If you feel very unwell, get help now.';
    expect(notes()).to.deep.equal([
      '',
      `[Creatine kinase (CK): A muscle protein that can leak into blood when muscle is hurt. Not creatinine, which is a kidney test. A meaning without the address of a source is general knowledge, not yet checked against a source. Not yet reviewed by a clinician. ${purpose}]`,
      '',
      '[Electromyography (EMG): A test of electrical signals in muscle, with a fine needle.]',
    ]);
  });

  it('leaves it to the glossary of the page to print what words mean, for as long as there is one', async () => {
    const element = await term(html`<div>${paragraph}<helio-glossary></helio-glossary></div>`);
    const glossary = element.closest('div')!.querySelector('helio-glossary')!;
    await glossary.updateComplete;
    await closed();
    expect(findAll(element, '.note').length).to.equal(0);
    glossary.remove();
    await closed();
    expect(findAll(element, '.note').length).to.equal(1);
  });

  it('tells the list of sources what it rests on', async () => {
    const element = await term(html`<div>${paragraph}<helio-sources></helio-sources></div>`);
    const sources = element.closest('div')!.querySelector<HelioSources>('helio-sources')!;
    await closed();
    await sources.updateComplete;
    expect(findAll(sources, '.all-sources > li').map((item) => item.dataset['item'])).to.deep.equal(['marvi-2012']);
    expect(textOf(find(sources, '.all-sources > li'))).to.contain('Used in: words explained.');
    (element.nextElementSibling as HelioTerm).term = 'aspiration';
    await closed();
    await sources.updateComplete;
    expect(findAll(sources, '.all-sources > li').map((item) => item.dataset['item'])).to.deep.equal(['labeit-2020']);
  });

  it('costs a page with 500 of them nothing before the first press', async () => {
    const ids = Object.keys(findPack('dermatomyositis')?.text['en']?.standard?.glossary?.terms ?? {});
    const element = await term(
      html`<p>${Array.from({ length: 500 }, (_, index) => html`<helio-term term=${ids[index % ids.length]!}>word</helio-term> `)}</p>`,
    );
    await closed();
    const all = [...element.parentElement!.querySelectorAll('helio-term')];
    expect(all.length).to.equal(500);
    const nodes = all.reduce((sum, each) => sum + (each.shadowRoot?.querySelectorAll('*').length ?? 0), 0);
    // A button and a slot each, and for paper one note for each term.
    expect(findAll(element, '.tip').length).to.equal(0);
    expect(all.filter((each) => each.shadowRoot?.querySelector('.note')).length).to.equal(ids.length);
    expect(nodes).to.be.below(500 * 2 + ids.length * 12);
    expect(element.hasAttribute('style')).to.equal(false);
  });
});

describeAxe({
  tag: 'helio-term',
  stories,
  most: [stories.running],
  async open(element) {
    await element.updateComplete;
    find(element, '.word').click();
  },
});
