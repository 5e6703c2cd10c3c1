/**
 * Reads the inline Markdown of a source pack into the tree. Runs at build only: no parser reaches the browser.
 *
 * Allowed, in one paragraph: plain words, `*emphasis*`, `**strong**`, `[words](term:glossary-id)` and `[^source-key]`.
 */
import type { Nodes, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { isKind, visit, type Inline, type Text } from './tree.js';

/** Says what was found that a text may not hold. */
export class InlineMarkdownError extends Error {
  override readonly name = 'InlineMarkdownError';

  constructor(found: string) {
    super(`${found}; allowed are *emphasis*, **strong**, [words](term:glossary-id) and [^source-key], in one paragraph`);
  }
}

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const termUrl = new RegExp(`^term:(${id})$`);
const sourceKey = new RegExp(`^${id}$`);

/** What may mean something to Markdown, or is no character of a line. */
const specials = '*_[\\]<>&`~!#\\\\|\\p{Cc}';
const special = new RegExp(`[${specials}]`, 'u');

/** A footnote or a term, where nothing after it makes something else of it. */
const plainMark = new RegExp(
  String.raw`\[\^(${id})\](?![(:])|\[([^\s^${specials}](?:[^${specials}]*[^\s${specials}])?)\]\(term:(${id})\)`,
  'gu',
);

const namesOfMarks: Readonly<Partial<Record<Nodes['type'], string>>> = {
  blockquote: 'a quotation',
  break: 'a line break',
  code: 'a block of code',
  delete: 'struck-out words',
  definition: 'a link definition',
  footnoteDefinition: 'a footnote definition',
  heading: 'a heading',
  html: 'raw HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  linkReference: 'a link by reference',
  list: 'a list',
  paragraph: 'a second paragraph',
  thematicBreak: 'a rule',
};

const found = ({ type }: Nodes): InlineMarkdownError => new InlineMarkdownError(`found ${namesOfMarks[type] ?? type}`);

/** @throws {InlineMarkdownError} for anything that is not allowed, and for nothing else. */
export function parseInlineMarkdown(markdown: string): Text {
  const source = markdown.trim();
  return parsePlainly(source) ?? parseByLibrary(source);
}

/**
 * Most texts hold words, footnotes and terms alone: those are cut here, because the parser takes a hundred times as long. Undefined: the text
 * holds any other character that may mean something to Markdown.
 */
export function parsePlainly(source: string): Text | undefined {
  if (/^(?:\d{1,9}[.)]|[^\p{L}\p{N}“‘"'([])/u.test(source)) return undefined;
  const pieces: Inline[] = [];
  let from = 0;
  for (const { 0: mark, 1: cite, 2: words, 3: term, index } of source.matchAll(plainMark)) {
    const before = source.slice(from, index);
    if (special.test(before)) return undefined;
    if (before !== '') pieces.push(before);
    pieces.push(cite === undefined ? { term: term ?? '', words: words ?? '' } : { cite });
    from = index + mark.length;
  }
  const rest = source.slice(from);
  if (special.test(rest)) return undefined;
  if (rest !== '') pieces.push(rest);
  const [first] = pieces;
  return pieces.length <= 1 && (first === undefined || typeof first === 'string') ? (first ?? '') : pieces;
}

/** @throws {InlineMarkdownError} */
export function parseByLibrary(source: string): Text {
  const [first, ...more] = blocksOf(source);
  if (!first) return '';
  if (first.type !== 'paragraph') throw found(first);
  if (more[0]) throw found(more[0]);
  const text = inline(first.children, source);
  return text.length === 1 && typeof text[0] === 'string' ? text[0] : text;
}

/**
 * The blocks of the text itself. A footnote is only one if it is defined, and ours are defined elsewhere (in sources.json): each
 * is given a definition after the text.
 */
function blocksOf(source: string) {
  const keys = [...source.matchAll(/\[\^([^\][\s]+)\]/g)].flatMap(([, key = '']) => (sourceKey.test(key) ? [key] : []));
  const definitions = keys.map((key) => `\n\n[^${key}]: defined`).join('');
  const { children } = fromMarkdown(source + definitions, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] });
  return children.filter((block) => (block.position?.start.offset ?? 0) < source.length);
}

function inline(nodes: readonly PhrasingContent[], source: string): Inline[] {
  const pieces: Inline[] = [];
  for (const node of nodes) {
    const piece = inlineOf(node, source);
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function inlineOf(node: PhrasingContent, source: string): Inline {
  switch (node.type) {
    case 'text':
      refuseBrokenMarks(source.slice(node.position?.start.offset, node.position?.end.offset));
      return node.value.replace(/\s*\n\s*/g, ' ');
    case 'emphasis':
      return { em: wordsIn(node.children, source) };
    case 'strong':
      return { strong: wordsIn(node.children, source) };
    case 'footnoteReference':
      if (node.label !== node.identifier)
        throw new InlineMarkdownError('found a footnote whose key is not lower-case words joined by hyphens');
      return { cite: node.identifier };
    case 'link': {
      const term = termUrl.exec(node.url)?.[1];
      if (term === undefined) throw new InlineMarkdownError(`found a link to "${node.url}"`);
      if (node.title) throw new InlineMarkdownError('found a link with a title');
      const words = wordsIn(node.children, source);
      if (words.length === 0) throw new InlineMarkdownError('found a term without words');
      if (holdsCitation(words)) throw new InlineMarkdownError('found a footnote within a term');
      return { term, words };
    }
    case 'break':
    case 'delete':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'linkReference':
      throw found(node);
  }
}

function wordsIn(nodes: readonly PhrasingContent[], source: string): Text {
  const pieces = inline(nodes, source);
  return pieces.length === 1 && typeof pieces[0] === 'string' ? pieces[0] : pieces;
}

function holdsCitation(text: Text): boolean {
  let cites = false;
  visit(text, (node) => {
    cites ||= isKind(node, 'cite');
  });
  return cites;
}

/** What was meant as a mark but does not parse as one is plain text to Markdown; to the author it is a mistake. */
function refuseBrokenMarks(raw: string): void {
  const unescaped = raw.replace(/\\./gs, '');
  if (unescaped.includes('[^')) throw new InlineMarkdownError('found a footnote whose key is not lower-case words joined by hyphens');
  if (unescaped.includes('](')) throw new InlineMarkdownError('found a link that does not parse');
}
