/** The one place of the command that asks for something: the page that the doctor was given, and scripts of ours that it names. */
import { UnusableInputError } from '../failure.js';
import type { Page } from './diagnose.js';
import { lookAt, versionOfScript } from './look-at.js';

export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

/** Longer than any page that people read. */
const most = 20_000_000;
const patience = 20_000;

async function get(address: string | URL): Promise<{ readonly response: Response; readonly text: string }> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience), headers: { accept: 'text/html,*/*' } });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > most) throw new Error('it is longer than any page');
  }
  return { response, text: Buffer.concat(chunks).toString('utf8') };
}

export async function askFor(place: string): Promise<Page & { readonly address: URL }> {
  const { response, text } = await get(place).catch((error: unknown) => {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    throw new UnusableInputError(
      `${place} cannot be read: ${cause?.code ?? message}. Open it in a browser; or save the page, and name the file.`,
    );
  });
  if (!response.ok)
    throw new UnusableInputError(`${place} answers ${String(response.status)}. Open it in a browser; or save the page, and name the file.`);
  const address = new URL(response.url || place);
  const scripts = lookAt(text)
    .scripts.slice(0, 10)
    .filter((source) => URL.canParse(source, address));
  const versions = await Promise.all(
    scripts.map(async (source) => {
      const script = await get(new URL(source, address)).catch(() => undefined);
      return script ? versionOfScript(script.text) : undefined;
    }),
  );
  const policy = response.headers.get('content-security-policy');
  return { html: text, address, headers: policy === null ? [] : [policy], versions: versions.filter((version) => version !== undefined) };
}
