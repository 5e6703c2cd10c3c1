/**
 * Throws odd things at what takes input: packs at `registerPack` and every document, attributes at every document, both and words of the interface at
 * the elements in Chromium, files and arguments at the command. Each must be refused in words, or do no harm. Ends with `N passed, N failed`; the same `--seed` does the same again.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PackError } from '../../src/content/pack-error.js';
import { registerPack } from '../../src/content/register-pack.js';
import { findPack } from '../../src/content/registry.js';
import { pack } from '../../src/generated/packs/dermatomyositis/index.js';
import { documents } from '../../src/ssr/documents.js';
import { documentTags, renderDocument } from '../../src/ssr/index.js';
import { fuzzBrowser } from './browser.js';
import { mutant, oddStrings, pick, randomFrom } from './mutants.js';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    packs: { type: 'string', default: '10000' },
    rendered: { type: 'string', default: '60' },
    attributes: { type: 'string', default: '400' },
    commands: { type: 'string', default: '60' },
    mounted: { type: 'string', default: '40' },
    'live-attributes': { type: 'string', default: '40' },
    messages: { type: 'string', default: '20' },
  },
});
console.log(`seed ${values.seed}: npm run fuzz -- --seed ${values.seed}`);
const random = randomFrom(Number(values.seed));
/** On a slow machine fewer are tried, and it says so: the whole stays under five minutes. */
const packsUntilMs = 110_000;
const browserUntilMs = 210_000;
const endMs = 250_000;
const slowMs = 3000;
const commandMs = 40_000;
let passed = 0;
const failures = new Map<string, number>();

function attempt(name: string, act: () => void, mostMs = slowMs): void {
  const start = performance.now();
  try {
    act();
    if (performance.now() - start > mostMs) throw new Error('took too long');
    passed++;
  } catch (error) {
    const [first = '', ...stack] = String((error as Error).stack ?? error).split('\n');
    const where = stack.find((line) => line.includes('/src/'))?.replace(/.*\/src\//, 'src/') ?? '';
    const key = `${name}: ${first} ${where}`;
    fail(key);
  }
}

const registry = Symbol.for('heliotrope.registry.1');
const forget = (): void => {
  Reflect.deleteProperty(globalThis, registry);
};

function fuzzPacks(): void {
  let left = Number(values.rendered);
  let count = Number(values.packs);
  for (; count > 0 && performance.now() < packsUntilMs; count--) {
    const built = mutant({ ...pack, id: 'mutant' }, random);
    forget();
    attempt('registerPack', () => {
      try {
        registerPack(built);
      } catch (error) {
        if (!(error instanceof PackError && error.reason)) throw error;
      }
    });
    // Many are accepted: only some are drawn.
    if (findPack('mutant') && left-- > 0)
      for (const tag of documentTags) attempt(`a pack in <${tag}>`, () => stands(tag, { pack: 'mutant' }));
  }
  forget();
  if (count > 0) console.log(`${String(count)} of ${values.packs} packs were left out: no time`);
}

function stands(tag: string, attributes: Record<string, string>): void {
  try {
    const html = renderDocument(tag, attributes);
    if (html.replace(/<[^>]*>/g, '').trim() === '') throw new Error('an empty document');
  } catch (error) {
    if (!(error instanceof RangeError && error.message.startsWith('<helio-'))) throw error;
  }
}

function fuzzAttributes(): void {
  for (let count = Number(values.attributes); count > 0; count--) {
    const tag = pick(random, documentTags);
    const names = ['lang', ...Object.keys(documents[tag]?.rules ?? {})].map((name) =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    );
    const attributes = Object.fromEntries([pick(random, names), pick(random, names)].map((name) => [name, pick(random, oddStrings)]));
    attempt(`<${tag}> ${JSON.stringify(attributes).slice(0, 120)}`, () => stands(tag, attributes));
  }
}

function fuzzCommands(): void {
  const root = mkdtempSync(join(tmpdir(), 'heliotrope-fuzz-'));
  const words = [
    'lint',
    'render',
    'build',
    '--out',
    '--format',
    'json',
    'causes',
    'body-map',
    '--page',
    '--help',
    '--lang',
    'pack',
    ...oddStrings,
  ];
  try {
    for (let count = Number(values.commands); count > 0 && performance.now() < endMs; count--) {
      const folder = join(root, String(count));
      cpSync('test/fixtures/packs/made-up-illness', folder, { recursive: true });
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
      const file = join(folder, pick(random, names));
      const text = readFileSync(file, 'utf8');
      const at = Math.floor(random() * text.length);
      writeFileSync(
        file,
        text.slice(0, at) +
          pick(random, ['*a', '&a [*a]', '\t', '- ', '{', '"', '\ufeff', ...oddStrings]) +
          text.slice(at + Math.floor(random() * 9)),
      );
      const args =
        random() < 0.6 ? ['lint', folder] : Array.from({ length: Math.ceil(random() * 4) }, () => pick(random, words).replaceAll('\0', ''));
      attempt(
        `heliotrope ${args[0] === 'lint' ? 'lint' : JSON.stringify(args).slice(0, 100)}`,
        () => {
          const node = ['--import', import.meta.resolve('tsx'), join(process.cwd(), 'src/cli/heliotrope.ts'), ...args];
          const { status, stderr } = spawnSync(process.execPath, node, { cwd: root, encoding: 'utf8', timeout: commandMs });
          if (![0, 1, 2].includes(status ?? -1) || /^\s+at .*\(?.*:\d+:\d+\)?$/m.test(stderr))
            throw new Error(`exit ${String(status)} ${stderr.slice(0, 200)}`);
        },
        commandMs,
      );
      rmSync(folder, { recursive: true });
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

function fail(what: string): void {
  failures.set(what, (failures.get(what) ?? 0) + 1);
}

fuzzPacks();
fuzzAttributes();
await fuzzBrowser(
  {
    packs: Number(values.mounted),
    attributes: Number(values['live-attributes']),
    messages: Number(values.messages),
    untilMs: browserUntilMs,
  },
  random,
  (name, faults) => {
    if (faults.length === 0) passed++;
    for (const fault of faults) fail(`${name}: ${fault}`);
  },
);
fuzzCommands();
for (const [what, times] of [...failures].slice(0, 40)) console.log(`failed ${String(times)} times: ${what}`);
const failed = [...failures.values()].reduce((sum, times) => sum + times, 0);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
if (failed > 0) process.exitCode = 1;
