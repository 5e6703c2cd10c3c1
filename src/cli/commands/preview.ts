import { InvalidArgumentError, type Command } from 'commander';
import { lookAt, type Look } from '../preview/look.js';
import { PreviewServer } from '../preview/server.js';
import { printable } from '../printable.js';
import { readPackFiles } from '../read-pack-folder.js';
import { say, tell } from '../say.js';
import { watchFolder } from '../watch-folder.js';
import { summary } from './lint.js';

export function addPreviewCommand(program: Command): void {
  program
    .command('preview')
    .description(
      'show a pack on a page of this computer, which loads again after each change; problems are beside the texts they are about',
    )
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .option('--port <number>', 'the port to use; left out: any that is free', asPort, 0)
    .addHelpText('after', '\nCtrl-C ends it. Exit code 2: wrong usage, a folder that is no pack, or a port that cannot be used.')
    .action(async (folder: string, { port }: { port: number }) => {
      // What is no pack at all ends it here, before there is a page.
      await readPackFiles(folder);
      let look = await lookAt(folder);
      const server = new PreviewServer(folder, look);
      const address = await server.listen(port);
      watchFolder(
        folder,
        (name) => /(^|\/)(\.|node_modules\/)/.test(name),
        async () => {
          look = await lookAt(folder, look.pack);
          server.show(look, told(look));
          tell(printable(told(look)));
        },
      );
      say(address);
      tell(`${printable(told(look))}. Spelling is not checked here: heliotrope lint ${printable(folder)}. Ctrl-C ends it.`);
    });
}

const told = ({ problems, fault }: Look): string => [summary(problems), ...(fault === undefined ? [] : [fault])].join('. ');

function asPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new InvalidArgumentError('It is a whole number from 0 to 65535.');
  return port;
}
