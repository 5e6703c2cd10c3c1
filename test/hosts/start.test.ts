import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { exampleHosts } from '../../scripts/example-hosts.js';

/** Starts `npm start -- --port <port>` and waits until what it says matches. */
async function start(port: number | string, until: RegExp): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/start.ts', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve) => {
    const hear = (part: Buffer) => {
      said += part.toString();
      if (until.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => {
      resolve();
    });
  });
  return { child, said };
}

test('npm start takes the next port where one is busy, says so, and serves all examples', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const { port } = blocker.address() as AddressInfo;
  const { child, said } = await start(port, /Ctrl\+C/);
  try {
    assert.match(said, new RegExp(`Port ${String(port)} is busy; trying ${String(port + 1)}`));
    const addresses = said.match(/http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//g) ?? [];
    assert.equal(addresses.length, exampleHosts.length);
    for (const address of addresses) assert.equal((await fetch(address)).status, 200, address);
  } finally {
    child.kill();
    blocker.close();
  }
});

test('npm start says what to do where it is given what is no port', async () => {
  const { child, said } = await start('abc', /run it again/);
  await once(child, 'close');
  assert.match(said, /--port abc: a whole number from 0 to 65535 is needed\./);
  assert.equal(child.exitCode, 1);
});
