/** Reads the texts of `layer.yaml`: inline Markdown without footnotes and terms, with links of the organisation's own. Build only. */
import { InlineMarkdownError, parseInlineMarkdown } from './inline-markdown.js';
import { isKind, visit, type Text } from './tree.js';

const ownLink = /\[([^[\]]+)\]\((https:\/\/[^\s()]+)\)/u;

/** The layer as `registerLayer` takes it. @throws {InlineMarkdownError} */
export function layerFromSource(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { text, ...others } = value as Record<string, unknown>;
  return { ...others, text: parsed(text) };
}

function parsed(value: unknown): unknown {
  if (typeof value === 'string') return parseLayerText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, parsed(part)]));
}

export function parseLayerText(markdown: string): Text {
  const cut = markdown.trim().split(new RegExp(ownLink, 'gu'));
  const pieces: unknown[] = [];
  for (let index = 0; index < cut.length; index += 3) {
    const [before = '', words, href] = cut.slice(index, index + 3);
    pieces.push(...piecesOf(before));
    if (words !== undefined) pieces.push({ tag: 'a', attributes: { href }, children: parseInlineMarkdown(words) });
  }
  const [first] = pieces;
  return pieces.length === 1 && typeof first === 'string' ? first : (pieces as unknown as Text);
}

/** What is between links, with the spaces beside them. */
function piecesOf(markdown: string): readonly unknown[] {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(markdown) ?? [];
  const text = parseInlineMarkdown(words);
  visit(text, (node) => {
    if (isKind(node, 'cite') || isKind(node, 'words'))
      throw new InlineMarkdownError('found a footnote or a term, which belong to the pack');
  });
  const pieces = typeof text === 'string' ? [text] : text;
  return [before && ' ', ...pieces, after && ' '].filter((piece) => piece !== '');
}
