/** A real WordPress on PHP's own server, with SQLite, in a folder of its own. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

/** Holds several WordPress versions, each with an installed database, and what makes WordPress use SQLite. */
const builds = '@wp-playground/wordpress-builds@0.9.19';
const cache = resolve('build/wordpress');
const fixtures = resolve('test/wordpress/site');

function succeed(command: string, words: readonly string[], cwd = '.'): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr || stdout}`);
  return stdout;
}

function packageFile(): string {
  const file = join(cache, 'package.tgz');
  if (existsSync(file)) return file;
  const fresh = join(cache, 'fresh');
  mkdirSync(fresh, { recursive: true });
  succeed('npm', ['pack', builds, '--silent', '--pack-destination', fresh]);
  const [packed = ''] = readdirSync(fresh);
  renameSync(join(fresh, packed), file);
  return file;
}

function unzip(zip: string, target: string): void {
  for (const [path, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
}

export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

export interface WordPress {
  readonly address: string;
  readonly version: string;
  /** What PHP complained about. */
  complaints(): string;
  /** Runs a line of PHP inside WordPress, and gives what it echoes. WordPress may ask a server of this process meanwhile. */
  php(code: string): Promise<string>;
  end(): void;
}

/** @param build - `wp-6.5`, or `wp-beta`, which is 6.6. */
export async function startWordPress(build: string): Promise<WordPress> {
  const work = mkdtempSync(join(tmpdir(), 'heliotrope-wordpress-'));
  const site = join(work, 'site');
  const files = [`package/src/wordpress/${build}.zip`, 'package/src/sqlite-database-integration', `package/public/${build}`];
  succeed('tar', ['xzf', packageFile(), '-C', work, ...files]);
  unzip(join(work, `package/src/wordpress/${build}.zip`), site);
  cpSync(join(work, `package/public/${build}`), site, { recursive: true, force: false });
  const sqlite = join(site, 'wp-content/plugins/sqlite-database-integration');
  rmSync(sqlite, { recursive: true, force: true });
  unzip(join(work, 'package/src/sqlite-database-integration/sqlite-database-integration.zip'), work);
  renameSync(join(work, 'sqlite-database-integration-main'), sqlite);
  const dropIn = readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(site, 'wp-content/db.php'), dropIn);
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  const log = join(work, 'debug.log');
  const config = readFileSync(join(fixtures, 'wp-config.php'), 'utf8').replaceAll('{address}', address).replaceAll('{log}', log);
  writeFileSync(join(site, 'wp-config.php'), config);
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(fixtures, 'loopback.php'), join(site, 'wp-content/mu-plugins/loopback.php'));
  for (const file of ['router.php', 'users.php', 'run.php']) cpSync(join(fixtures, file), join(work, file));
  const version = succeed('php', ['users.php'], work);
  const server = spawn('php', ['-S', `127.0.0.1:${String(port)}`, '-t', site, join(work, 'router.php')], {
    cwd: work,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  for (;;) {
    const answer = await fetch(`${address}/wp-login.php`).catch(() => undefined);
    if (answer?.ok) break;
    if (server.exitCode !== null) throw new Error('PHP did not start.');
  }
  return {
    address,
    version,
    complaints: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    php: async (code) => (await promisify(execFile)('php', ['run.php', code], { cwd: work, maxBuffer: 1e8 })).stdout,
    end() {
      // Its workers outlive it: the whole group ends.
      if (server.pid) process.kill(-server.pid);
      rmSync(work, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
