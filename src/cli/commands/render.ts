import { stat } from 'node:fs/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { documentTags, renderDocument, surrounds, type DocumentFormat, type SurroundShare } from '../../ssr/index.js';
import { registerPack } from '../../content/register-pack.js';
import { findPack } from '../../content/registry.js';
import { UnusableInputError } from '../failure.js';
import { loadPack } from '../load-pack.js';
import { writeOutFile } from '../out-file.js';
import { useLanguage } from '../use-language.js';
import { useLayer } from '../use-layer.js';
import { wholePage } from '../whole-page.js';

interface RenderFlags {
  readonly lang: string;
  readonly level: string;
  readonly format: DocumentFormat;
  readonly page?: true;
  readonly idPrefix?: string;
  readonly surround: SurroundShare;
  readonly out?: string;
  readonly pack?: string;
  readonly layer?: string;
  readonly attribute: Readonly<Record<string, string>>;
}

export function addRenderCommand(program: Command): void {
  program
    .command('render')
    .description('write the document of an element: what a reader gets without script')
    .argument('<name>', `${documentTags.join(', ')}; with or without "helio-"`)
    .option('--pack <path>', 'the folder of a pack, or its pack.json, instead of the pack that ships')
    .option('--layer <file>', 'texts that an organisation adds or replaces')
    .option('--lang <tag>', 'language', 'en')
    .option('--level <level>', 'standard or easy', 'standard')
    .addOption(new Option('--format <format>', 'what to write').choices(['html', 'text', 'markdown']).default('html'))
    .option('--attribute <name=value>', 'another attribute of the element; can be repeated', collectAttribute, {})
    .option('--id-prefix <prefix>', 'prefix for every id, so that a page can hold two documents of one element')
    .addOption(
      new Option('--surround <share>', 'how much of what the documents of a page share: all, what opens it, a line, what closes it')
        .choices(surrounds)
        .default('full'),
    )
    .option('--page', 'a whole HTML page instead of a part of one')
    .option('--out <file>', 'write to this file, not to standard output')
    .action(async (name: string, flags: RenderFlags) => {
      const attributes = { ...flags.attribute, ...(flags.pack !== undefined && { pack: await useOwnPack(flags.pack, flags) }) };
      await useLanguage(flags.lang, flags.pack === undefined);
      // On a folder it lies already: see loadPack.
      const layered = flags.layer === undefined || (await isFolder(flags.pack)) ? undefined : await useLayer(flags.layer);
      const written = render(name.startsWith('helio-') ? name : `helio-${name}`, { ...flags, attribute: attributes });
      if (layered !== undefined && !findPack(layered))
        throw new UnusableInputError(`${flags.layer ?? ''} is on the pack "${layered}", which is not shown. Name it: --pack`);
      if (flags.out === undefined) process.stdout.write(written);
      else await writeOutFile(flags.out, written);
    });
}

/** The id of the pack, which is registered: what is at hand by then belongs to the pack that ships. */
async function useOwnPack(path: string, { attribute, layer }: RenderFlags): Promise<string> {
  const pack = await loadPack(path, layer);
  const asked = attribute['pack'];
  if (asked !== undefined && asked !== pack.id)
    throw new UnusableInputError(`${path} is the pack "${pack.id}", not "${asked}". Leave out --attribute pack=${asked}.`);
  registerPack(pack);
  return pack.id;
}

const isFolder = async (path: string | undefined): Promise<boolean> => path !== undefined && (await stat(path)).isDirectory();

function render(tag: string, { lang, level, format, page, attribute, idPrefix, surround }: RenderFlags): string {
  if (page && format !== 'html') throw new UnusableInputError(`--page writes HTML: it does not go with --format ${format}.`);
  try {
    const document = renderDocument(tag, { ...attribute, lang, level }, { format, surround, ...(idPrefix !== undefined && { idPrefix }) });
    if (page) return wholePage(document, lang);
    return document.endsWith('\n') ? document : `${document}\n`;
  } catch (error) {
    if (error instanceof RangeError) throw new UnusableInputError(error.message);
    throw error;
  }
}

function collectAttribute(pair: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const [, name, value] = /^([a-z-]+)=(.*)$/s.exec(pair) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It is written name=value, such as figure=child.');
  return { ...before, [name]: value };
}
