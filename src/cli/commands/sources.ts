import type { Command } from 'commander';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { isoToday } from '../../article/dates.js';
import { keysOf } from '../../content/csl-library.js';
import { list, record } from '../../content/lint/loose.js';
import { readYaml } from '../../content/read-yaml.js';
import { openSourcePack } from '../../content/source-pack.js';
import { UnusableInputError } from '../failure.js';
import { writeOutFile } from '../out-file.js';
import { readPackFiles } from '../read-pack-folder.js';
import { say, tell } from '../say.js';

const sidecar = 'sources.read.yaml';

export function addSourcesCommand(program: Command): void {
  program
    .command('sources')
    .description(
      'write new sources of sources.json, an export of any library, into sources.read.yaml: each gets a key, and was not read yet',
    )
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .action(async (folder: string) => {
      const files = await readPackFiles(folder);
      const [written, before] = [files.get('sources.json'), files.get(sidecar) ?? ''];
      const { sources, sourcesRead } = openSourcePack(files);
      const fault = [...(sources?.syntaxErrors ?? []), ...(sourcesRead?.syntaxErrors ?? [])][0];
      if (typeof written !== 'string' || typeof before !== 'string' || fault)
        throw new UnusableInputError(`sources.json or ${sidecar} cannot be read. Correct it first: heliotrope lint ${folder}`);
      const library = list(readYaml(written).value);
      const known = record(sourcesRead?.value);
      const fresh = keysOf(library, known).flatMap((key, index) => {
        if (key === undefined || Object.hasOwn(known, key)) return [];
        const { id } = record(library[index]);
        return [[key, { on: isoToday(), read: 'not-read', ...(id !== key && { library: id }) }] as const];
      });
      if (fresh.length > 0) {
        const lines = fresh.map(([key, entry]) =>
          stringify({ [key]: entry }, { collectionStyle: 'flow', lineWidth: 0 }).replace(/^\{ (.*) \}\n$/s, '$1\n'),
        );
        await writeOutFile(join(folder, sidecar), `${before === '' || before.endsWith('\n') ? before : `${before}\n`}${lines.join('')}`);
        say(fresh.map(([key, entry]) => `${key}${'library' in entry ? `  ${String(entry.library)}` : ''}`).join('\n'));
      }
      tell(
        `${String(fresh.length)} ${fresh.length === 1 ? 'source was' : 'sources were'} added to ${join(folder, sidecar)}. Say there what was read of each.`,
      );
    });
}
