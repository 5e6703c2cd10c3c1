/** A translation as XLIFF 2.0. Build only. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Returned } from './csv.js';
import { placedAs } from './csv.js';
import { MarksError, segmentOf, type Place } from './marks.js';
import type { State, Unit } from './units.js';

const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const inXml = (text: string): string => text.replace(/[&<>\r]/g, (letter) => escapes[letter] ?? letter);
const attribute = (text: string): string => text.replace(/[&<>"\r\n\t]/g, (letter) => escapes[letter] ?? letter);

export interface Asked extends Unit {
  readonly state: State;
}

const states: Readonly<Record<State, string>> = {
  missing: 'initial',
  untranslated: 'initial',
  outdated: 'initial',
  unknown: 'translated',
  translated: 'translated',
};

/** A file for each slice; the id of a unit is a number, its name says which text it is. */
export function toXliff(units: readonly Asked[], language: string): string {
  const slices = [...new Set(units.map(({ slice }) => slice))];
  const files = slices.map((slice) => {
    const own = units.filter((unit) => unit.slice === slice);
    return `  <file id="${slice}">\n${own.map((unit, index) => unitOf(unit, index + 1)).join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${namespace}" version="2.0" srcLang="en" trgLang="${attribute(language)}">\n${files.join('')}</xliff>\n`;
}

function unitOf({ id, hash, english, target, state }: Asked, number: number): string {
  const segment = segmentOf(english);
  const placed = target === undefined ? undefined : placedAs(target, segment);
  const codes = segment.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
  const data = codes.map((mark) => `        <data id="${dataOf(mark)}" xml:space="preserve">${inXml(mark.code)}</data>\n`).join('');
  return (
    `    <unit id="u${String(number)}" name="${attribute(id)}" xml:space="preserve">\n` +
    `      <notes><note id="english" category="hash">${hash}</note></notes>\n` +
    (data && `      <originalData>\n${data}      </originalData>\n`) +
    `      <segment id="s1" state="${placed ? states[state] : 'initial'}">\n` +
    `        <source>${contentOf(segment)}</source>\n` +
    (placed ? `        <target>${contentOf(placed)}</target>\n` : '') +
    '      </segment>\n    </unit>\n'
  );
}

const dataOf = ({ kind, id }: Place): string => `${kind === 'close' ? 'e' : 'd'}${id}`;

/** Marks of a pair are a `pc` where they lie one within the other; ours always do. */
function contentOf(pieces: readonly (string | Place)[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return inXml(piece);
      const { kind, id } = piece;
      if (kind === 'close') return '</pc>';
      if (kind === 'open') return `<pc id="${id}" dataRefStart="d${id}" dataRefEnd="e${id}" canDelete="no" canCopy="no">`;
      return `<ph id="${id}" dataRef="d${id}" canDelete="no" canCopy="no"/>`;
    })
    .join('');
}

/** @throws {MarksError} for what is no XLIFF 2. */
export function fromXliff(text: string, language: string): Returned[] {
  const parser = new SaxesParser({ xmlns: true });
  const returned: Returned[] = [];
  const path: SaxesTagNS[] = [];
  let unit: { name: string; hash: string; target: (string | Place)[] | undefined; error?: string } | undefined;
  let root = false;
  const value = (tag: SaxesTagNS, name: string): string => tag.attributes[name]?.value ?? '';
  const inTarget = (): boolean => path.some(({ local }) => local === 'target');
  parser.on('error', (error) => {
    throw new MarksError(`it is no XML: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new MarksError('it has a document type, which no XLIFF has');
  });
  parser.on('opentag', (tag) => {
    if (!root) {
      if (tag.local !== 'xliff' || !/^urn:oasis:names:tc:xliff:document:2\.\d$/.test(tag.uri)) throw new MarksError('it is not XLIFF 2');
      const target = value(tag, 'trgLang');
      if (target.toLowerCase() !== language.toLowerCase()) throw new MarksError(`its language is "${target}", not "${language}"`);
      root = true;
    }
    if (tag.local === 'unit') unit = { name: value(tag, 'name'), hash: '', target: undefined };
    else if (unit && tag.local === 'target') unit.target ??= [];
    else if (unit?.target && inTarget()) {
      const kind = { ph: 'alone', pc: 'open', sc: 'open', ec: 'close' }[tag.local];
      const id = tag.local === 'ec' ? value(tag, 'startRef') || value(tag, 'id') : value(tag, 'id');
      if (kind) unit.target.push({ kind: kind as Place['kind'], id });
      else if (tag.local === 'cp') unit.error ??= 'a character that XML does not have';
    }
    path.push(tag);
  });
  parser.on('closetag', (tag) => {
    path.pop();
    if (unit?.target && tag.local === 'pc' && inTarget()) unit.target.push({ kind: 'close', id: value(tag, 'id') });
    if (tag.local !== 'unit' || !unit) return;
    const { name, hash, target, error } = unit;
    const isEmpty = !target || target.every((piece) => typeof piece === 'string' && piece.trim() === '');
    returned.push({ id: name, hash, target: isEmpty ? undefined : target, ...(error !== undefined && { error }) });
    unit = undefined;
  });
  const take = (words: string): void => {
    const last = path.at(-1);
    if (unit && last?.local === 'note' && value(last, 'category') === 'hash') unit.hash += words.trim();
    else if (unit?.target && inTarget()) unit.target.push(words);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return returned;
}
