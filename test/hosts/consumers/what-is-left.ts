/** What a sanitiser has left of an element with its document inside, as a browser reads it. */
import type { Page } from 'playwright';

export interface Left {
  /** Without white space: of a block that was unwrapped none need stay. */
  readonly text: string;
  /** Addresses of other sites. */
  readonly links: readonly string[];
  /** Links within the document. */
  readonly inner: number;
  /** Those whose target is gone. */
  readonly dead: number;
  /** The element with its attributes, or nothing. */
  readonly tag: string;
  readonly drawings: number;
  readonly captions: readonly string[];
}

export const readLeft = (page: Page, html: string): Promise<Left> =>
  page.evaluate((source) => {
    const content = new DOMParser().parseFromString(source, 'text/html');
    const links = [...content.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const inner = links.filter((href) => href.startsWith('#'));
    return {
      text: content.body.textContent.replaceAll(/\s+/g, ''),
      links: links.filter((href) => /^https?:/.test(href)),
      inner: inner.length,
      dead: inner.filter((href) => !content.getElementById(href.slice(1))).length,
      tag: [...content.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('helio-'))
        .map(({ localName, attributes }) => [localName, ...[...attributes].map(({ name, value }) => `${name}=${value}`)].join(' '))
        .join(),
      drawings: content.querySelectorAll('svg').length,
      captions: [...content.querySelectorAll('figcaption')].map((caption) => caption.textContent),
    };
  }, html);
