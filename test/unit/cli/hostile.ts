/** A folder to work in, with a pack, and the command as it ships. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
export const command = join(root, 'dist/cli/heliotrope.js');
const fixture = join(root, 'test/fixtures/packs/made-up-illness');

export interface Result {
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export class Workplace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'heliotrope-hostile-')));

  path(...steps: readonly string[]): string {
    return join(this.folder, ...steps);
  }

  /** A pack of its own, within `name`. */
  pack(name: string): string {
    cpSync(fixture, this.path(name), { recursive: true });
    return this.path(name);
  }

  /** Without the checker of spelling, which takes longer than all else: it is not installed beside a copy. */
  lint(...words: readonly string[]): Promise<Result> {
    const alone = this.path('alone', 'cli', 'heliotrope.js');
    if (!existsSync(alone)) {
      // With the modules that it takes from beside it.
      cpSync(join(root, 'dist'), this.path('alone'), { recursive: true, filter: (file) => !/dist\/(cdn|embed)$/.test(file) });
      writeFileSync(this.path('alone', 'package.json'), '{ "type": "module" }');
    }
    return this.run(['lint', ...words], this.folder, alone);
  }

  run(words: readonly string[], cwd = this.folder, script = command): Promise<Result> {
    return new Promise((resolve) => {
      execFile(process.execPath, [script, ...words], { cwd, timeout: 120_000 }, (error, stdout, stderr) => {
        resolve({ code: error ? (error.code ?? String(error.signal)) : 0, stdout, stderr });
      });
    });
  }

  /** Of a line for the shell, in which `$H` is the command. */
  shell(line: string): Result {
    const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', line], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, H: `${process.execPath} ${command}` },
      timeout: 120_000,
    });
    return { code: status ?? String(signal), stdout, stderr };
  }
}

export const stackTrace = /\n\s+at |node:internal|Node\.js v/;
