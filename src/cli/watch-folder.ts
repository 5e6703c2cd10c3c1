import { watch } from 'node:fs';
import { systemReason, UnusableInputError } from './failure.js';

/** An editor writes a file in several steps, and a checkout writes many: we wait until it is quiet. */
const quietMs = 120;

/**
 * Calls `changed` after files of a folder have changed, and never twice at once: what changes meanwhile is looked at afterwards.
 *
 * @param ignores Names within the folder that are not looked at, such as what we write ourselves.
 * @returns What ends it.
 */
export function watchFolder(folder: string, ignores: (name: string) => boolean, changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (busy) {
        soon();
        return;
      }
      busy = true;
      void changed().finally(() => {
        busy = false;
      });
    }, quietMs);
  };
  try {
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || !ignores(name.replaceAll('\\', '/'))) soon();
    });
    // A folder that is taken away ends in an event of its own; what is in its place is told at the next look.
    watcher.on('error', soon);
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch (error) {
    throw new UnusableInputError(`${folder} cannot be watched: ${systemReason(error)}`);
  }
}
