/** A tree as plain text or as Markdown. Pure. */
import { isElement, isKind, type Inline, type Tree, type TreeElement, type TreeNode } from '../content/tree.js';
import { notesIn, type Notes } from './notes.js';

export type PlainFormat = 'text' | 'markdown';

interface Block {
  readonly text: string;
  /** Items of one list, and a term with what it means, are on following lines; other blocks have an empty line between them. */
  readonly tight: boolean;
}

export function writePlain(tree: Tree, notes: Notes, format: PlainFormat): string {
  const blocks = new PlainWriter(notes, format).blocks(tree);
  return blocks.map(({ text, tight }, index) => (index === 0 ? '' : tight ? '\n' : '\n\n') + text).join('') + '\n';
}

const inlineTags = new Set(['a', 'em', 'span', 'strong', 'sup', 'b', 'i']);

const elementsOf = (tree: Tree): TreeElement[] => (typeof tree === 'string' ? [] : tree.filter(isElement));

const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

class PlainWriter {
  readonly #notes: Notes;
  readonly #format: PlainFormat;

  constructor(notes: Notes, format: PlainFormat) {
    this.#notes = notes;
    this.#format = format;
  }

  blocks(tree: Tree): Block[] {
    if (typeof tree === 'string') return tree.trim() ? [{ text: this.#escape(tree), tight: false }] : [];
    const blocks: Block[] = [];
    let running: TreeNode[] = [];
    for (const node of tree) {
      if (!isElement(node) || inlineTags.has(node.tag)) running.push(node);
      else {
        blocks.push(...this.#paragraph(running), ...this.#block(node));
        running = [];
      }
    }
    return [...blocks, ...this.#paragraph(running)];
  }

  #paragraph(nodes: readonly TreeNode[]): Block[] {
    const text = this.#line(nodes);
    return text ? [{ text, tight: false }] : [];
  }

  #block(element: TreeElement): Block[] {
    const { tag, attributes = {}, children = [] } = element;
    const notes = notesIn(element, this.#notes);
    if (notes !== this.#notes) return new PlainWriter(notes, this.#format).blocks(children);
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : attributes['role'] === 'heading' ? 6 : undefined;
    if (level !== undefined)
      return [{ text: this.#markdown ? `${'#'.repeat(level)} ${this.#line(children)}` : this.#line(children), tight: false }];
    if (tag === 'ul' || tag === 'ol') return this.#list(children, tag === 'ol');
    if (tag === 'dt') return [{ text: this.#markdown ? `**${this.#line(children)}**` : `${this.#line(children)}:`, tight: false }];
    if (tag === 'dd') return this.blocks(children).map(({ text }) => ({ text: this.#markdown ? `: ${text}` : `  ${text}`, tight: true }));
    if (tag === 'table') return this.#table(children);
    // A picture, and links to places within the page, say nothing here.
    if (tag === 'svg' || tag === 'nav' || tag === 'figure') return [];
    return this.blocks(children);
  }

  #list(children: Tree, ordered: boolean): Block[] {
    if (typeof children === 'string') return this.blocks(children);
    return children.map((item, index) => {
      const mark = ordered ? `${String(index + 1)}. ` : '- ';
      const inner = this.blocks(isElement(item) ? (item.children ?? []) : [item]).map(({ text }) => text);
      return { text: mark + inner.join('\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`), tight: index > 0 };
    });
  }

  /** Markdown has tables of one line each row; as text a row is its heading, and its cells under the headings of their columns. */
  #table(children: Tree): Block[] {
    const parts = elementsOf(children);
    const caption = parts.filter(({ tag }) => tag === 'caption').flatMap((part) => this.blocks(part.children ?? []));
    const [heads = [], ...rows] = parts
      .filter(({ tag }) => tag !== 'caption')
      .flatMap((part) => elementsOf(part.children ?? []))
      .map((row) => elementsOf(row.children ?? []).map((cell) => this.#cell(cell)));
    if (!this.#markdown) {
      const texts = rows.map(([head = '', ...cells]) => [head, ...cells.map((cell, index) => `  ${heads[index + 1] ?? ''}: ${cell}`)]);
      return [...caption, ...texts.map((lines) => ({ text: lines.join('\n'), tight: false }))];
    }
    const lines = [heads, heads.map(() => '---'), ...rows.map(([head = '', ...cells]) => [`**${head}**`, ...cells])];
    return [...caption, { text: lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'), tight: false }];
  }

  #cell({ children = [] }: TreeElement): string {
    const texts = this.blocks(children).map(({ text }) => text.trim());
    return texts.join(' ').replace(/\s+/g, ' ');
  }

  #line(tree: Tree): string {
    const text = typeof tree === 'string' ? this.#escape(tree) : tree.map((node) => this.#inline(node)).join('');
    return text.replace(/\s+/g, ' ').trim();
  }

  #inline(node: TreeNode): string {
    if (typeof node === 'string') return this.#escape(node);
    if (isElement(node)) return this.#inlineElement(node);
    return this.#mark(node);
  }

  #inlineElement({ tag, attributes = {}, children = [] }: TreeElement): string {
    const words = this.#raw(children);
    const href = attributes['href'];
    if (tag === 'strong' && this.#markdown) return `**${words}**`;
    if (tag !== 'a' || !href || href.startsWith('#')) return words;
    return this.#markdown ? `[${words}](${href.replace(/[\s()<>[\]\\`*_|]/g, percent)})` : `${words} <${href}>`;
  }

  #mark(node: Exclude<Inline, string>): string {
    if (isKind(node, 'em')) return this.#markdown ? `*${this.#raw(node.em)}*` : this.#raw(node.em);
    if (isKind(node, 'strong')) return this.#markdown ? `**${this.#raw(node.strong)}**` : this.#raw(node.strong);
    if (isKind(node, 'words')) return this.#raw(node.words);
    const number = String(this.#notes.number(node.cite));
    return this.#markdown ? ` \\[${number}\\]` : ` [${number}]`;
  }

  /** As `#line`, but with the spaces at its ends: it is part of a line. */
  #raw(tree: Tree): string {
    return typeof tree === 'string' ? this.#escape(tree) : tree.map((node) => this.#inline(node)).join('');
  }

  get #markdown(): boolean {
    return this.#format === 'markdown';
  }

  #escape(text: string): string {
    if (!this.#markdown) return text;
    // What a source brings is words: no mark, no entity, no link that a reader of Markdown makes of an address, no list at its head.
    return text
      .replace(/[\\`*_[\]<>#|~]|&(?=#?\w+;)/g, '\\$&')
      .replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&')
      .replace(/^(\s*\d{1,9})([.)])(?=\s|$)|^(\s*)([-+=:])(?=[-=\s]|$)/, '$1$3\\$2$4');
  }
}
