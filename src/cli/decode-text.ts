import type { Unreadable } from '../content/source-pack.js';

const fix = 'Save the file as UTF-8.';

/** The text of a file in UTF-8, with or without a mark of byte order and with any ends of lines; else what it is instead, and where. */
export function decodeText(bytes: Buffer): string | Unreadable {
  const other = otherEncoding(bytes);
  if (other) return { line: 1, message: `not UTF-8 but ${other}`, fix };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    const read = bytes.toString('utf8');
    return {
      line: read.slice(0, firstLost(bytes, read)).split(/\r\n?|\n/).length,
      message: 'not UTF-8, probably Latin-1 (ISO 8859-1) or Windows-1252',
      fix,
    };
  }
}

function otherEncoding(bytes: Buffer): string | undefined {
  const [one, two, three, four] = bytes;
  if (one === 0xff && two === 0xfe) return three === 0 && four === 0 ? 'UTF-32' : 'UTF-16';
  if (one === 0xfe && two === 0xff) return 'UTF-16';
  if (one === 0 && two === 0 && three === 0xfe && four === 0xff) return 'UTF-32';
  // Without a mark: every other byte of the first Latin letters is zero.
  return bytes.length >= 4 && (one === 0) !== (two === 0) && (one === 0) === (three === 0) && (two === 0) === (four === 0)
    ? 'UTF-16'
    : undefined;
}

/** The first mark of a lost letter that the file itself does not hold. */
function firstLost(bytes: Buffer, read: string): number {
  let offset = 0;
  let index = read.indexOf('\uFFFD');
  let from = 0;
  while (index >= 0) {
    offset += Buffer.byteLength(read.slice(from, index));
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return index;
    offset += 3;
    from = index + 1;
    index = read.indexOf('\uFFFD', from);
  }
  return 0;
}
