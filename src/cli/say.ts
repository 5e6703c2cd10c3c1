/** What the command writes: results to standard output, messages to standard error. Who stops reading, as `head` does, is not told. */
import { exitCodes } from './exit-codes.js';
import { systemReason } from './failure.js';
import { printable, printableLines } from './printable.js';

export function say(text: string): void {
  process.stdout.write(`${printableLines(text)}\n`);
}

/** JSON escapes what a terminal obeys only in part. */
export function sayJson(value: unknown): void {
  say(JSON.stringify(value, undefined, 2));
}

export function tell(text: string): void {
  process.stderr.write(`${printableLines(text)}\n`);
}

export function watchStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.exitCode = exitCodes.unusable;
      if (stream === process.stdout) tell(`What was found cannot be written: ${printable(systemReason(error))}`);
    });
  }
}
