/** Reads YAML that anybody may have written: what it says, where, and what is wrong with it. Bounded in time and memory; never throws. */
import { Composer, Lexer, LineCounter, Parser, type CST, type Document, type YAMLError } from 'yaml';
import { Places, type Path } from './yaml-places.js';
import { findYamlErrors } from './yaml-errors.js';

export type { Path };

/** A syntax error, or a duplicate key. */
export interface SyntaxDiagnostic {
  readonly line: number;
  /** From 1; left out: the start of the line. */
  readonly column?: number;
  readonly message: string;
  /** What to do about it, where that is not the same for all. */
  readonly fix?: string;
  readonly duplicateKey: boolean;
}

export interface ReadYaml {
  /** `undefined` if it cannot be read. */
  readonly value: unknown;
  readonly syntaxErrors: readonly SyntaxDiagnostic[];
  /** The line, from 1, of a part of it; of the nearest part around it, if there is no such part. */
  lineOf(path: Path): number;
  /** Its column, from 1. */
  columnOf(path: Path): number;
}

/** Parts within parts: a pack has eight. The composer calls itself for each. */
const deepestLevel = 64;

/** Words and marks: the largest file of a pack of 10,000 findings has a quarter of it. Each takes some 500 bytes of memory. */
const mostTokens = 16_000_000;

/** After so many the rest follows from the first. */
const mostErrors = 20;

class TooMuchError extends Error {
  constructor(
    message: string,
    readonly offset: number,
    readonly fix: string,
  ) {
    super(message);
  }
}

function* tokensOf(text: string, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    count += 1;
    if (parser.stack.length > deepestLevel) {
      throw new TooMuchError(`more than ${String(deepestLevel)} levels within each other`, parser.offset, 'Close what is open.');
    }
    if (count > mostTokens) throw new TooMuchError('too many parts for one file', parser.offset, 'Shorten the file.');
  }
  yield* parser.end();
}

/** Places in a file of which nothing is known. */
export const nowhere = { lineOf: () => 1, columnOf: () => 1 };

export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const columnAt = (offset: number) => Math.max(1, lines.linePos(offset).col);
  const syntaxErrors: SyntaxDiagnostic[] = [];
  const add = (offset: number, message: string, fix?: string, duplicateKey = false) => {
    syntaxErrors.push({ line: lineAt(offset), column: columnAt(offset), message, duplicateKey, ...(fix !== undefined && { fix }) });
  };
  let document: Document.Parsed | undefined;
  try {
    // Our own check of keys takes time in proportion to the file; that of the library does not.
    const composer = new Composer({ uniqueKeys: false, logLevel: 'error' });
    for (const each of composer.compose(tokensOf(text, lines), true, text.length)) {
      if (document) {
        add(each.range[0], 'more than one document in a file', 'Remove the lines "---" and "..." between them.');
        break;
      }
      document = each;
    }
  } catch (error) {
    if (!(error instanceof TooMuchError)) throw error;
    add(error.offset, error.message, error.fix);
  }
  if (!document) return { value: undefined, syntaxErrors, ...nowhere };
  for (const error of [...document.errors, ...document.warnings].slice(0, mostErrors)) {
    add(error.pos[0], reasonOf(error), error.code === 'TAG_RESOLVE_FAILED' ? 'Put a text that begins with "!" in quotes.' : undefined);
  }
  if (syntaxErrors.length === 0) findYamlErrors(document, add);
  if (!syntaxErrors.every((error) => error.duplicateKey)) return { value: undefined, syntaxErrors, ...nowhere };
  const value: unknown = document.toJS({ maxAliasCount: -1 });
  const places = new Places(document.contents, value);
  return {
    value,
    syntaxErrors,
    lineOf: (path) => lineAt(places.offsetOf(path)),
    columnOf: (path) => columnAt(places.offsetOf(path)),
  };
}

/** The library's words, without the place and the excerpt that it adds. */
const reasonOf = ({ message }: YAMLError): string => (message.split(/:?\s+at line /)[0] ?? message).trim();
