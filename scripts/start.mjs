/**
 * `npm start`: makes sure of dependencies and build, serves the example hosts on this machine alone, and prints their addresses.
 * Node built-ins only until the dependencies are there.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';

const address = '127.0.0.1';
const triedPorts = 20;

function wantedPort() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${values.port}: a whole number from 0 to 65535 is needed.`);
  return port;
}

/** Listens on `port`, or on the next that is free, and says so. */
async function listen(server, port) {
  for (let next = port; next < port + triedPorts; next++) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(next, address, () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!error) return server.address().port;
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${next} is busy; trying ${next + 1}.`);
  }
  throw new Error(`The ports ${port} to ${port + triedPorts - 1} are all busy. Choose another: npm start -- --port 5000`);
}

try {
  const port = wantedPort();
  await ensureDependencies();
  const { buildIfNeeded } = await import('./build.mjs');
  await buildIfNeeded();
  // From here on TypeScript can be imported.
  await import('tsx/esm');
  const { exampleHosts, serveExamples } = await import('./example-hosts.ts');
  const used = await listen(createServer(await serveExamples()), port);
  console.log(`\nThe example hosts, on this machine only:\n`);
  for (const { name, title } of exampleHosts) console.log(`  http://${address}:${used}/${name}/   ${title}`);
  console.log(`\nAll of them: http://${address}:${used}/   Stop with Ctrl+C.`);
} catch (error) {
  console.error(`\n${error.message}\nnpm start stopped. Correct what the message names, then run it again.`);
  process.exitCode = 1;
}
