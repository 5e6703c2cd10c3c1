import { InvalidArgumentError, type Command } from 'commander';
import { figureChoices, renderFigure } from '../../ssr/figure.js';
import { UnusableInputError } from '../failure.js';
import { writeOutFile } from '../out-file.js';

interface FigureFlags {
  readonly layer: string;
  readonly figure: string;
  readonly tone: number;
  readonly sign: readonly string[];
  readonly region: readonly string[];
  readonly ink?: true;
  readonly out?: string;
}

const { views, layers, figures, signs } = figureChoices;

export function addFigureCommand(program: Command): void {
  program
    .command('figure')
    .description('write a drawing of the atlas as plain SVG: for slides, leaflets and lessons')
    .argument('<view>', views.join(', '))
    .option('--sign <id...>', `signs on the skin: ${signs.join(', ')}`, [])
    .option('--tone <number>', 'skin tone of the Monk scale, from 1 (light) to 10 (dark)', toneOf, 5)
    .option('--figure <figure>', figures.join(', '), 'adult')
    .option('--layer <layer>', layers.join(', '), 'skin')
    .option('--region <id...>', 'draw signs in these regions alone, and organs that are drawn only where they are named', [])
    .option('--ink', 'ink alone, black on white')
    .option('--out <file>', 'write to this file, not to standard output')
    .action(async (view: string, { sign, region, out, ...flags }: FigureFlags) => {
      const written = draw(view, { ...flags, signs: sign, regions: region });
      if (out === undefined) process.stdout.write(written);
      else await writeOutFile(out, written);
    });
}

function draw(...asked: Parameters<typeof renderFigure>): string {
  try {
    return renderFigure(...asked);
  } catch (error) {
    if (error instanceof RangeError) throw new UnusableInputError(error.message);
    throw error;
  }
}

function toneOf(text: string): number {
  const tone = Number(text);
  if (!/^\d+$/.test(text) || !figureChoices.tones.some((each) => each === tone))
    throw new InvalidArgumentError('Allowed are 1 to 10, from light to dark.');
  return tone;
}
