/** A registry on this machine, which passes on what it does not have, with the commands of npm as a stranger would run them. */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../wordpress/wordpress-server.js';

/** The last that runs on Node 20. */
const verdaccio = 'verdaccio@6.1.6';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';

export class Registry {
  readonly work = realpathSync(mkdtempSync(join(tmpdir(), 'heliotrope-registry-')));
  readonly #child: ChildProcess;
  readonly address: string;
  /** Neither the settings nor the cache of who runs the tests. */
  readonly env: NodeJS.ProcessEnv;

  static async start(): Promise<Registry> {
    const registry = new Registry(await freePort());
    for (;;) {
      const answer = await fetch(`${registry.address}-/ping`).catch(() => undefined);
      if (answer?.ok) return registry;
      if (registry.#child.exitCode !== null) throw new Error('The registry did not start.');
    }
  }

  private constructor(port: number) {
    this.address = `http://127.0.0.1:${String(port)}/`;
    // It asks for a tag of a library that not every registry passes on.
    const tools = this.folder('tools', { private: true, overrides: { 'node-fetch': '2.7.0' } });
    execFileSync(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', verdaccio], { cwd: tools, shell });
    const upstream = execFileSync(npm, ['config', 'get', 'registry'], { encoding: 'utf8', shell }).trim();
    const config = {
      storage: join(this.work, 'storage'),
      auth: { htpasswd: { file: join(this.work, 'htpasswd') } },
      uplinks: { upstream: { url: upstream } },
      packages: { heliotrope: { access: '$all', publish: '$all', unpublish: '$all' }, '**': { access: '$all', proxy: 'upstream' } },
      web: { enable: false },
      log: { type: 'stdout', format: 'json', level: 'fatal' },
    };
    // JSON is YAML.
    writeFileSync(join(this.work, 'config.yaml'), JSON.stringify(config));
    writeFileSync(join(this.work, 'npmrc'), `//127.0.0.1:${String(port)}/:_authToken=rehearsal\n`);
    this.env = {
      ...process.env,
      npm_config_registry: this.address,
      npm_config_userconfig: join(this.work, 'npmrc'),
      npm_config_cache: join(this.work, 'cache'),
      npm_config_update_notifier: 'false',
    };
    const args = [
      join(tools, 'node_modules/verdaccio/bin/verdaccio'),
      '-c',
      join(this.work, 'config.yaml'),
      '-l',
      `127.0.0.1:${String(port)}`,
    ];
    this.#child = spawn(process.execPath, args, { stdio: 'ignore', cwd: this.work });
  }

  /** A project of a stranger. */
  folder(name: string, manifest: object = { private: true, type: 'module' }): string {
    const path = join(this.work, name);
    mkdirSync(path);
    writeFileSync(join(path, 'package.json'), JSON.stringify(manifest));
    return path;
  }

  async npm(cwd: string, ...args: string[]): Promise<string> {
    return (await promisify(execFile)(npm, args, { cwd, env: this.env, shell, maxBuffer: 1e8 })).stdout.trim();
  }

  async versions(): Promise<string[]> {
    const answer = await fetch(`${this.address}heliotrope`);
    return answer.status === 404 ? [] : Object.keys(((await answer.json()) as { versions: object }).versions);
  }

  stop(): void {
    this.#child.kill();
    rmSync(this.work, { recursive: true, force: true, maxRetries: 5 });
  }
}
