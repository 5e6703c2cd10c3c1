import type { Command } from 'commander';
import { join } from 'node:path';
import { openSourcePack, wordsFile } from '../../content/source-pack.js';
import { UnusableInputError } from '../failure.js';
import { writeOutFile } from '../out-file.js';
import { readPackFiles } from '../read-pack-folder.js';
import { say, tell } from '../say.js';
import { loadChecker, unknownWords, wordsIn } from '../spelling.js';

const head = '# Words that are right, and in no dictionary: one a line. heliotrope words --add writes here.\n';

export function addWordsCommand(program: Command): void {
  program
    .command('words')
    .description('list the words of a pack that no dictionary has, or add words to its words.txt')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .option('--add [words...]', 'add these words to words.txt; without any, all that no dictionary has')
    .action(async (folder: string, { add }: { add?: readonly string[] | true }) => {
      const files = await readPackFiles(folder);
      const words = Array.isArray(add) ? (add as readonly string[]) : await unknownIn(folder, files);
      if (add === undefined) {
        if (words.length > 0) say(words.join('\n'));
        tell(`${String(words.length)} ${words.length === 1 ? 'word is' : 'words are'} in no dictionary.`);
        return;
      }
      const wrong = words.find((word) => !/^[\p{L}\p{M}\p{N}'’-]+$/u.test(word));
      if (wrong !== undefined) throw new UnusableInputError(`"${wrong}" is no single word. Name words of letters.`);
      const known = wordsIn(files.get(wordsFile));
      const all = new Set([...known, ...words]);
      // The checker takes a word in small letters for the same at the start of a sentence, and knows what the possessive is of.
      const isForm = (word: string): boolean =>
        [word.toLowerCase(), word.replace(/[’']s$/, '')].some((other) => other !== word && all.has(other));
      const added = [...new Set(words)].filter((word) => !known.includes(word) && !isForm(word));
      if (added.length > 0) await writeOutFile(join(folder, wordsFile), withWords(files.get(wordsFile), known, added));
      tell(`${String(added.length)} ${added.length === 1 ? 'word was' : 'words were'} added to ${join(folder, wordsFile)}.`);
    });
}

/** The words in their order; remarks of its editors stay above them. */
function withWords(text: unknown, known: readonly string[], added: readonly string[]): string {
  const remarks = typeof text === 'string' ? text.split('\n').filter((line) => line.trim().startsWith('#')) : [];
  const sorted = [...known, ...added].sort((one, other) => one.localeCompare(other, 'en'));
  return `${remarks.length > 0 ? `${remarks.join('\n')}\n` : head}${sorted.join('\n')}\n`;
}

async function unknownIn(folder: string, files: Awaited<ReturnType<typeof readPackFiles>>): Promise<string[]> {
  const checker = await loadChecker();
  if (!checker) throw new UnusableInputError('Words are checked by cspell-lib. Install it: npm install --save-dev cspell-lib');
  return (await unknownWords(checker, folder, openSourcePack(files), files)).map(({ word }) => word);
}
