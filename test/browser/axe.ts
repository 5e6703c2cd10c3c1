/** Every rule of axe on the stories of an element, in every condition under which a reader may meet it. */
import 'axe-core/axe.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { LitElement } from 'lit';
import type { Story } from '../../stories/story.js';
import { emulateMedia, resetMedia, setViewport, type Media } from '../runner/commands.js';

// The module sets a global; it has no export that a browser could import.
declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

/** Every rule of axe, none off. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html: markup, failureSummary }) => `${markup} ${failureSummary ?? ''}`).join(' | ')}`,
  );
}

interface Condition {
  readonly all?: boolean;
  readonly media?: Media;
  readonly width?: number;
  readonly direction?: 'rtl';
}

const conditions: Readonly<Record<string, Condition>> = {
  'light, 1200 px': { all: true, width: 1200 },
  'light, 320 px': { width: 320 },
  dark: { media: { colorScheme: 'dark' } },
  'forced colours': { media: { forcedColors: 'active' } },
  'more contrast': { media: { contrast: 'more' } },
  'right to left': { direction: 'rtl' },
  'on paper': { media: { media: 'print' } },
};

interface Subject {
  readonly tag: string;
  /** A module of stories. */
  readonly stories: object;
  /** Those that hold every part of the element between them: they are looked at in all conditions, the others in one. */
  readonly most: readonly Story[];
  /** Opens what is closed at first. */
  open?(element: LitElement): Promise<void>;
}

export function describeAxe({ tag, stories, most, open }: Subject): void {
  const all = (Object.values(stories) as object[]).filter((story): story is Story => 'render' in story);
  describe(`${tag}, axe`, () => {
    const main = document.createElement('main');
    before(() => {
      document.title = tag;
      document.documentElement.lang = 'en';
      document.documentElement.style.colorScheme = 'light dark';
      const heading = document.createElement('h1');
      heading.textContent = 'A page of the host';
      main.append(heading, document.createElement('div'));
      document.body.append(main);
    });
    after(() => {
      main.remove();
      document.documentElement.style.colorScheme = '';
    });
    afterEach(async () => {
      document.documentElement.dir = '';
      await resetMedia();
      await setViewport({ width: 1000, height: 800 });
    });

    for (const [name, { all: everyStory, media, width, direction }] of Object.entries(conditions)) {
      it(`finds nothing in any story: ${name}`, async function () {
        this.timeout(60_000);
        if (media) await emulateMedia(media);
        if (width) await setViewport({ width, height: 900 });
        document.documentElement.dir = direction ?? '';
        for (const story of everyStory ? all : most) {
          render(html`${story.render()}`, main.lastElementChild as HTMLElement);
          const element = main.querySelector<LitElement>(tag);
          await element?.updateComplete;
          if (element) await open?.(element);
          expect(await faults(), story.name).to.deep.equal([]);
        }
      });
    }

    it('can find a fault', async () => {
      const button = document.createElement('button');
      main.append(button);
      expect((await faults()).join()).to.contain('button-name');
      button.remove();
    });
  });
}
