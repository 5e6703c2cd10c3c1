/** `npm start`: serves the example hosts on this machine alone, and prints their addresses. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { exampleHosts, serveExamples } from './example-hosts.js';

const address = '127.0.0.1';
const triedPorts = 20;

function wantedPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port}: a whole number from 0 to 65535 is needed.`);
  return port;
}

/** Listens on `port`, or on the next that is free, and says so. */
async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; next < port + triedPorts; next++) {
    try {
      await once(server.listen(next, address), 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      console.log(`Port ${String(next)} is busy; trying ${String(next + 1)}.`);
    }
  }
  throw new Error(`The ports ${String(port)} to ${String(port + triedPorts - 1)} are all busy. Choose another: npm start -- --port 5000`);
}

const used = await listen(createServer(await serveExamples()), wantedPort());
console.log(`\nThe example hosts, on this machine only:\n`);
for (const { name, title } of exampleHosts) console.log(`  http://${address}:${String(used)}/${name}/   ${title}`);
console.log(`\nAll of them: http://${address}:${String(used)}/   Stop with Ctrl+C.`);
