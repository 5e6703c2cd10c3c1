// @ts-check
/** Finds PHP, on which the tests run a WordPress. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { install } from './apt.mjs';

const needed = ['pdo_sqlite', 'dom', 'mbstring', 'curl'];

function isThere() {
  const { status, stdout } = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const modules = status === 0 ? stdout.toLowerCase().split(/\s+/) : [];
  return needed.every((name) => modules.includes(name));
}

/** Makes sure that PHP can be run with what WordPress needs, or throws with what to do. */
export function ensurePhp() {
  if (!isThere()) install('PHP or a part of it', ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-curl']);
  if (isThere()) return;
  throw new Error(
    `The tests of WordPress need PHP with ${needed.join(', ')}, and it was not found. Install it (Debian and Ubuntu: apt-get install php-cli php-sqlite3 php-xml php-mbstring php-curl).`,
  );
}
