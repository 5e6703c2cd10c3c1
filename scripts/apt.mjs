// @ts-check
/** Installs programs where that needs no question: as root on Debian or Ubuntu. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Says what it does, and does it; elsewhere it does nothing.
 *
 * @param {string} missing
 * @param {readonly string[]} packages
 */
export function install(missing, packages) {
  if (!mayInstall()) return;
  console.log(`${missing} not found: installing ${packages.join(', ')} with apt-get.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', ...packages], { stdio: 'inherit', env });
}
