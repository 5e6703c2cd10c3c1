/** What elements of a page share: the first carries what opens it, the last what closes it, and those between have ways to both. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/define/causes.js';
import '../../../src/define/condition-card.js';
import '../../../src/define/settings.js';
import '../../../src/define/test-guide.js';
import type { HelioElement } from '../../../src/base/element.js';
import { find, findAll, mount } from '../mount.js';

const tags = 'helio-causes, helio-condition-card, helio-test-guide';
const three = html`<div>
  <helio-causes></helio-causes><helio-condition-card></helio-condition-card><helio-test-guide></helio-test-guide>
</div>`;

/** What has changed is settled with the next frame, and painted with that. */
const frames = async (): Promise<void> => {
  for (let count = 0; count < 3; count += 1) await new Promise(requestAnimationFrame);
};

async function elementsOf(template: TemplateResult): Promise<HTMLElement[]> {
  fixtureCleanup();
  const first = await mount<HelioElement>(template, 'helio-causes');
  const all = [...first.closest('[id^="wtr"], body > div')!.querySelectorAll<HTMLElement>(tags)];
  for (const element of all) await (element as HelioElement).updateComplete;
  await frames();
  return all;
}

const isSeen = (element: Element, selector: string): boolean => findAll(element, selector).some((part) => part.checkVisibility());
const carried = (all: readonly Element[]): string =>
  all
    .map((element) =>
      [
        isSeen(element, '.purpose') && 'purpose',
        isSeen(element, '[name="level"]') && 'words',
        isSeen(element, '.review') && 'review',
        isSeen(element, '.help-link, [data-way=""]') && 'help',
      ]
        .filter(Boolean)
        .join('+'),
    )
    .join(' ');

const waysOf = (element: Element): string[] =>
  findAll(element, '.ways > *').flatMap((way) => (way.checkVisibility() ? [way.textContent] : []));

const wrapped =
  (style: string) =>
  (element: HTMLElement): void => {
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
    box.style.cssText = style;
  };

describe('the surround of a page', () => {
  it('is carried by the first and the last element; each between has a way to help, purpose, words and review', async () => {
    const all = await elementsOf(three);
    expect(carried(all)).to.equal('purpose+words+help help review+help');
    expect(all.map(waysOf)).to.deep.equal([
      ['When to get help now', 'Words', 'Review'],
      ['Get help now', 'Purpose', 'Words', 'Review'],
      ['Get help now', 'Purpose', 'Words'],
    ]);
  });

  it('alone, and beside elements in other words, each carries all', async () => {
    const whole = 'purpose+words+review+help';
    expect(carried(await elementsOf(html`<div><helio-causes></helio-causes></div>`))).to.equal(whole);
    for (const other of [
      html`<helio-test-guide level="easy"></helio-test-guide>`,
      html`<helio-test-guide country="gb"></helio-test-guide>`,
      html`<helio-test-guide figure="child"></helio-test-guide>`,
    ])
      expect(carried(await elementsOf(html`<div><helio-causes></helio-causes>${other}</div>`))).to.equal(`${whole} ${whole}`);
  });

  it('a way puts the focus on what another element carries', async () => {
    const [first, between, last] = (await elementsOf(three)) as [HTMLElement, HTMLElement, HTMLElement];
    const press = (way: string): void => {
      find(between, `.ways [data-way="${way}"]`).click();
    };
    press('.purpose');
    expect(first.shadowRoot?.activeElement).to.equal(find(first, '.purpose'));
    press('.review');
    expect(last.shadowRoot?.activeElement).to.equal(find(last, '.review'));
    press('[name=level]:checked');
    expect(first.shadowRoot?.activeElement).to.equal(find(first, '[name="level"]:checked'));
    press('');
    expect(between.shadowRoot?.activeElement?.id).to.equal('get-help');
  });

  it('the one switch of words is that of all who share it', async () => {
    const all = (await elementsOf(three)) as HelioElement[];
    find(all[0]!, '[name="level"][value="easy"]').click();
    await frames();
    expect(all.map(({ level }) => level)).to.deep.equal(['easy', 'easy', 'easy']);
    expect(carried(all)).to.equal('purpose+words+help help review+help');
    expect(all.map((element) => element.hasAttribute('level'))).to.deep.equal([false, false, false]);
  });

  it('the order is that of the page as it is drawn, through shadow roots and slots', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<helio-test-guide></helio-test-guide><slot name="b"></slot><slot name="a"></slot>';
    host.innerHTML = '<helio-causes slot="a"></helio-causes><helio-condition-card slot="b"></helio-condition-card>';
    document.body.append(host);
    await frames();
    const [inside] = host.shadowRoot!.children;
    const [causes, card] = host.children;
    expect(carried([inside!, card!, causes!])).to.equal('purpose+words+help help review+help');
    host.remove();
  });

  for (const [how, hide] of Object.entries<(element: HTMLElement) => void>({
    'is taken away': (element) => {
      element.remove();
    },
    'is hidden': (element) => {
      element.hidden = true;
    },
    'is in what is not displayed': wrapped('display: none'),
    'is in what cannot be seen through': wrapped('opacity: 0'),
    'is in a box of no height': wrapped('height: 0; overflow: hidden'),
    'has a content that is skipped': (element) => {
      element.style.contentVisibility = 'hidden';
    },
    'is in details that close': (element) => {
      const details = document.createElement('details');
      element.replaceWith(details);
      details.append(element);
    },
    'is hidden from assistive technology': (element) => {
      element.ariaHidden = 'true';
    },
  }))
    it(`another carries it when the one that does ${how}`, async () => {
      const [first, between, last] = (await elementsOf(three)) as [HTMLElement, HTMLElement, HTMLElement];
      hide(first);
      await frames();
      expect(carried([between, last])).to.equal('purpose+words+help review+help');
      hide(last);
      await frames();
      expect(carried([between])).to.equal('purpose+words+review+help');
    });

  it('what has been seen stays where it is when another element comes before it', async () => {
    const [first, between, last] = (await elementsOf(three)) as [HTMLElement, HTMLElement, HTMLElement];
    first.remove();
    await frames();
    between.before(first);
    await frames();
    expect(carried([first, between, last])).to.equal('help purpose+words+help review+help');
  });

  it('surround="here": the elements inside are a page of their own, for as long as it says so', async () => {
    const all = await elementsOf(
      html`<div>
        <helio-causes></helio-causes
        ><helio-settings surround="here"><helio-condition-card></helio-condition-card><helio-test-guide></helio-test-guide></helio-settings>
      </div>`,
    );
    expect(carried(all)).to.equal('purpose+words+review+help purpose+words+help review+help');
    all[1]!.parentElement!.removeAttribute('surround');
    await frames();
    expect(carried(all)).to.equal('purpose+words+help help review+help');
  });

  it('an element in a dialog, which may stand alone on the screen, carries all', async () => {
    const all = await elementsOf(
      html`<div>
        <helio-causes></helio-causes>
        <dialog open><helio-test-guide></helio-test-guide></dialog>
      </div>`,
    );
    expect(carried(all)).to.equal('purpose+words+review+help purpose+words+review+help');
  });

  it('no two of the headings of questions are alike', async () => {
    const all = await elementsOf(three);
    expect(all.map((element) => find(element, '.questions button').textContent)).to.deep.equal([
      'Questions to ask about causes',
      'Questions to ask about the condition',
      'Questions to ask about tests',
    ]);
  });

  it('the first figure, row or fact is one part, `content`; key points and the switch of words come after it', async () => {
    for (const element of await elementsOf(three)) {
      const content = findAll(element, '[part~="content"]');
      expect(content.length).to.equal(1);
      for (const part of ['.key-points', '[name="level"]'])
        expect(content[0]!.compareDocumentPosition(find(element, part)) & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(4);
    }
  });
});
