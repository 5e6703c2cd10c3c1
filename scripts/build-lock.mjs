/** Lets one build run at a time: `npm start` and `npm test` in two terminals must not write the same files. Node built-ins only. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const folder = 'build/lock';
const holderFile = join(folder, 'pid');

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function take() {
  try {
    await mkdir('build', { recursive: true });
    await mkdir(folder);
    await writeFile(holderFile, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** A build that was killed leaves its lock behind. */
async function dropIfAbandoned() {
  const holder = Number(await readFile(holderFile, 'utf8').catch(() => ''));
  if (holder && !isRunning(holder)) await rm(folder, { recursive: true, force: true });
}

/** Runs `work` once no other build runs. */
export async function alone(work) {
  for (let said = false; !(await take()); said = true) {
    if (!said) console.log('Another build is running; waiting for it.');
    await wait(500);
    await dropIfAbandoned();
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
