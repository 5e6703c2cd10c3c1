/** The package as npm would publish it, unpacked into a project of its own that has our dependencies and nothing else. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

export interface PackageManifest {
  name: string;
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  sideEffects: string[];
  dependencies: Record<string, string>;
}

export class PackedPackage {
  /** A project that has installed the package. */
  readonly consumer = realpathSync(mkdtempSync(join(tmpdir(), 'heliotrope-consumer-')));
  /** The installed package itself. */
  readonly folder = join(this.consumer, 'node_modules', 'heliotrope');
  readonly manifest: PackageManifest;
  readonly #tarball: string;

  constructor() {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const output = execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', this.consumer], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [packed] = JSON.parse(output) as [{ filename: string }];
    this.#tarball = join(this.consumer, packed.filename);
    execFileSync('tar', ['-xzf', packed.filename], { cwd: this.consumer });
    mkdirSync(dirname(this.folder));
    renameSync(join(this.consumer, 'package'), this.folder);
    this.manifest = JSON.parse(this.read('package.json')) as PackageManifest;
    for (const name of Object.keys(this.manifest.dependencies)) this.install(name);
    writeFileSync(join(this.consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  }

  /** Installs what the project has, with what that depends on. */
  install(name: string): void {
    const target = join(this.consumer, 'node_modules', name);
    const source = join(projectRoot, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    try {
      symlinkSync(source, target, 'junction');
    } catch {
      return; // There already: two libraries share it.
    }
    const { dependencies = {} } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const inner of Object.keys(dependencies)) if (existsSync(join(projectRoot, 'node_modules', inner))) this.install(inner);
  }

  /** The packed file. */
  tarball(): string {
    return this.#tarball;
  }

  /** Paths of all files, with `/`, sorted. */
  files(): string[] {
    return (readdirSync(this.folder, { recursive: true }) as string[])
      .filter((path) => statSync(join(this.folder, path)).isFile())
      .map((path) => path.split(sep).join('/'))
      .sort();
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Runs an ES module in the consuming project; gives what it prints. */
  runModule(source: string): string {
    return this.runNode(['--input-type=module', '--eval', source]);
  }

  runNode(args: readonly string[]): string {
    return execFileSync(process.execPath, args, { cwd: this.consumer, encoding: 'utf8' });
  }

  remove(): void {
    rmSync(this.consumer, { recursive: true, force: true });
  }
}
