/** A layer of an organisation's own for a command that shows a pack, where no lint has looked at it. */
import { InlineMarkdownError } from '../content/inline-markdown.js';
import { layerFromSource } from '../content/layer-source.js';
import { record } from '../content/lint/loose.js';
import { PackError } from '../content/pack-error.js';
import { readYaml } from '../content/read-yaml.js';
import { registerLayer } from '../content/register-layer.js';
import { UnusableInputError } from './failure.js';
import { readLayerText } from './read-pack-folder.js';

/**
 * The pack that it is on: the one that ships is there from the first render on.
 *
 * @throws {UnusableInputError} that names the file, and what is wrong with it.
 */
export async function useLayer(file: string): Promise<string> {
  const refuse = (reason: string): UnusableInputError => new UnusableInputError(`${file} cannot be used: ${reason}. Correct it.`);
  const text = await readLayerText(file);
  if (typeof text !== 'string') throw refuse(text.message);
  const { value, syntaxErrors } = readYaml(text);
  const [fault] = syntaxErrors;
  if (fault) throw refuse(`line ${String(fault.line)}: ${fault.message}`);
  try {
    registerLayer(layerFromSource(value));
    return String(record(value)['pack']);
  } catch (error) {
    if (error instanceof PackError || error instanceof InlineMarkdownError) throw refuse(error.message);
    throw error;
  }
}
