/** Runs the tools of the project. Node built-ins only. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Runs a program, its output shown, and gives its exit code. */
export function run(program, args, { env = {}, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env }, ...options });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

export const runNode = (args, options) => run(process.execPath, args, options);

/** Runs the command that an installed package has under `name`, by its file: no shell, the same on every system. */
export function runTool(packageName, name, args, options) {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const manifestPath = join(process.cwd(), 'node_modules', packageName, 'package.json');
  const { bin } = require(manifestPath);
  return runNode([join(dirname(manifestPath), typeof bin === 'string' ? bin : bin[name]), ...args], options);
}
