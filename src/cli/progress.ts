/** What a large pack asks of a machine: memory given back between steps, and a line on the terminal that says how far we are. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below it a step is done before anybody reads of it, and what it leaves is little. In characters. */
const large = 2_000_000;

/** Size of the file that a step has read, or of the whole pack. */
export interface Step {
  readonly words: string;
  readonly size: number;
}

export class Progress {
  #shown = false;
  #collect: (() => void) | undefined;

  /** Says what comes next. */
  begin({ words, size }: Step): void {
    if (size < large || !process.stderr.isTTY) return;
    process.stderr.write(`\r\u001B[K${words} …`);
    this.#shown = true;
  }

  /** Gives back what the step has left: the heap would grow to several times what is in use. */
  end({ size }: Pick<Step, 'size'>): void {
    if (size >= large) this.#collectGarbage();
    if (this.#shown) process.stderr.write('\r\u001B[K');
    this.#shown = false;
  }

  #collectGarbage(): void {
    if (!this.#collect) {
      setFlagsFromString('--expose-gc');
      this.#collect = runInNewContext('gc') as () => void;
    }
    this.#collect();
  }
}

export const sizeOf = (files: ReadonlyMap<string, unknown>): number =>
  [...files.values()].reduce((sum: number, text) => sum + (typeof text === 'string' ? text.length : 0), 0);
