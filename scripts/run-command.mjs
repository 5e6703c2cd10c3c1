// @ts-check
/** Runs programs. Node built-ins only. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';

const isWindows = process.platform === 'win32';

/**
 * Runs a program, its output shown, and gives its exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { env = {}, shell = false } = {}) {
  return new Promise((done, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => done(code ?? 1));
  });
}

/** @type {(args: readonly string[], env?: Record<string, string>) => Promise<number>} */
export const runNode = (args, env = {}) => run(process.execPath, args, { env });

/** @type {(args: readonly string[], env?: Record<string, string>) => Promise<number>} */
export const runNpm = (args, env = {}) => run(isWindows ? 'npm.cmd' : 'npm', args, { env, shell: isWindows });

/**
 * Runs the command that an installed package has under `name`, by its file: no shell, the same on every system.
 *
 * @param {string} packageName
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(packageName, name, args, env) {
  const folder = join('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return runNode([join(folder, typeof bin === 'string' ? bin : bin[name]), ...args], env);
}

/**
 * Runs a step of the "wireit" section of package.json, after those it depends on; what has not changed since is left out.
 *
 * @param {string} step
 */
export const runStep = (step) =>
  runTool('wireit', 'wireit', [], {
    npm_lifecycle_event: step,
    npm_package_json: resolve('package.json'),
    npm_config_user_agent: process.env.npm_config_user_agent ?? 'npm/11',
    // Old output is never restored: what is not fresh is made again.
    WIREIT_CACHE: 'none',
    WIREIT_LOGGER: process.env.WIREIT_LOGGER ?? 'simple',
    WIREIT_PARALLEL: String(availableParallelism() + 1),
  });
