/** An app of this folder, copied, with the packed package and what it names from npm: built and served as its users do. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { PackedPackage, projectRoot } from '../../unit/package/packed-package.js';

const packed = new PackedPackage();
const isWindows = process.platform === 'win32';
const npm = isWindows ? 'npm.cmd' : 'npm';
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };

export interface Served {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export class InstalledApp {
  readonly folder: string;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), `heliotrope-${name}-`)));
    cpSync(join(projectRoot, 'test/hosts/servers', name), this.folder, { recursive: true });
    this.#npm('install', '--no-audit', '--no-fund', '--loglevel=error', packed.tarball());
  }

  #npm(...args: string[]): void {
    try {
      execFileSync(npm, args, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe', env, shell: isWindows });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`npm ${args.join(' ')} in ${this.#name}:\n${stdout}\n${stderr}`, { cause: error });
    }
  }

  build(): void {
    this.#npm('run', 'build');
  }

  /** Serves a folder that was built. */
  async files(folder: string): Promise<Served> {
    const answer = sirv(join(this.folder, folder));
    const server = createServer((request, response) => {
      answer(request, response, () => {
        response.writeHead(404).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
      stop: () => new Promise((resolve) => server.close(() => resolve())),
    };
  }

  /** Runs its own server, by the file of its command, and waits until it says that it is ready. */
  async run(command: string, args: readonly string[], settings: (port: string) => Record<string, string> = () => ({})): Promise<Served> {
    const port = String(await freePort());
    // In a group of its own: some leave children behind.
    const child = spawn(process.execPath, [join(this.folder, command), ...args.map((arg) => arg.replace('PORT', port))], {
      cwd: this.folder,
      env: { ...env, ...settings(port) },
      detached: !isWindows,
    });
    await ready(child);
    const stop = async (): Promise<void> => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      // At once: what is asked to end may still write, and its folder goes.
      if (isWindows || child.pid === undefined) child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
      await ended;
    };
    return { origin: `http://127.0.0.1:${port}`, stop };
  }

  remove(): void {
    // A server that was just ended may still write.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (/ready in|listening on|server built in|local: +http/i.test(said)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', () => {
      reject(new Error(`The server ended:\n${said}`));
    });
  });
}

export const removePackage = (): void => {
  packed.remove();
};
