/** The feed of safety notices, read by the browser's own XML parser. */
import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';

const atom = 'http://www.w3.org/2005/Atom';

it('is a feed of Atom: well-formed, and each entry with an id of its own, a title, a date and words', async () => {
  const text = (await readFile({ path: '../../dist/advisories.atom' })) ?? '';
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  expect(feed.querySelector('parsererror')).to.equal(null);
  expect([feed.documentElement.localName, feed.documentElement.namespaceURI]).to.deep.equal(['feed', atom]);

  const one = (parent: Element, name: string): string => {
    const found = [...parent.children].filter((child) => child.localName === name && child.namespaceURI === atom);
    expect(found.length, name).to.equal(1);
    return found[0]?.textContent ?? '';
  };
  for (const name of ['id', 'title', 'updated', 'author']) expect(one(feed.documentElement, name).trim()).not.to.equal('');
  const entries = [...feed.getElementsByTagNameNS(atom, 'entry')];
  expect(entries.length).to.be.greaterThan(0);
  expect(new Set(entries.map((entry) => one(entry, 'id'))).size).to.equal(entries.length);
  for (const entry of entries) {
    expect(`${new Date(one(entry, 'updated')).toISOString().slice(0, 19)}Z`).to.equal(one(entry, 'updated'));
    expect(one(entry, 'title').trim()).not.to.equal('');
    expect(one(entry, 'content').trim()).not.to.equal('');
  }
});
