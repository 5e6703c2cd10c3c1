/** Serves the preview on this computer alone. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { isSystemError, UnusableInputError } from '../failure.js';
import type { Look } from './look.js';
import { shellOf } from './shell.js';
import { viewOf } from './view.js';

/** The files of the package: beside the command as it ships, or in the repository, once it is built. */
const packageFolder = ['../', '../../../dist/']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(new URL('cdn/heliotrope.min.js', url)));

const oneOf = (value: string | null, allowed: readonly string[]): string => allowed.find((each) => each === value) ?? allowed[0] ?? '';

export class PreviewServer {
  readonly #folder: string;
  readonly #server: Server;
  readonly #listeners = new Set<ServerResponse>();
  #look: Look;

  constructor(folder: string, look: Look) {
    this.#folder = folder;
    this.#look = look;
    this.#server = createServer((request, response) => {
      this.#answer(request, response);
    });
  }

  /** @returns Where it is. Port 0: any that is free. */
  listen(port: number): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', (error) => {
        const code = isSystemError(error) ? error.code : '';
        const reason = code === 'EADDRINUSE' ? 'another program uses it' : code === 'EACCES' ? 'you may not use it' : error.message;
        reject(new UnusableInputError(`Port ${String(port)} cannot be used: ${reason}. Name another one, or leave out --port.`));
      });
      this.#server.listen(port, '127.0.0.1', () => {
        const address = this.#server.address();
        resolve(`http://127.0.0.1:${String(typeof address === 'object' ? address?.port : port)}/`);
      });
    });
  }

  /** Every open page loads again. */
  show(look: Look, words: string): void {
    this.#look = look;
    for (const listener of this.#listeners) listener.write(`event: changed\ndata: ${words.replace(/\s+/g, ' ')}\n\n`);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    // A page elsewhere may give its own name our address: it is not answered.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const send = (type: string, body: string | Buffer) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    };
    if (pathname === '/') send('text/html', shellOf(this.#look, this.#folder));
    else if (pathname === '/view')
      send(
        'text/html',
        viewOf(this.#look, {
          level: oneOf(searchParams.get('level'), ['standard', 'easy']),
          figure: oneOf(searchParams.get('figure'), ['adult', 'teen', 'child']),
          lang: oneOf(searchParams.get('lang'), ['en', ...Object.keys(this.#look.pack?.text ?? {})]),
          plain: searchParams.has('plain'),
        }),
      );
    else if (pathname === '/pack.json') send('application/json', JSON.stringify(this.#look.pack ?? null));
    else if (pathname === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
      this.#listeners.add(response);
      response.on('close', () => this.#listeners.delete(response));
    } else this.#sendModule(pathname, response, send);
  }

  #sendModule(pathname: string, response: ServerResponse, send: (type: string, body: Buffer) => void): void {
    const [, path] = /^\/dist\/((?:content|generated|cdn)\/[\w./-]+\.js)$/.exec(pathname) ?? [];
    const file = path !== undefined && packageFolder && new URL(path, packageFolder);
    if (file && existsSync(file)) send('text/javascript', readFileSync(fileURLToPath(file)));
    else response.writeHead(404).end();
  }
}
