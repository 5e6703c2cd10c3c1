/**
 * How many documents a second each element writes on one core: `npx tsx bench/render.ts [name …]`. The levels take turns, so that
 * no two in a row are the same. Time of the processor is counted, not of the clock, so that a busy machine says the same. The goal is 2,000
 * HTML documents of the condition card.
 */
import { documentTags, renderDocument, type DocumentFormat } from '../src/ssr/index.js';

const attributesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'helio-term': { term: 'ck' } };
const seconds = 2;

function perSecond(tag: string, format: DocumentFormat): number {
  const write = (turn: number): number =>
    renderDocument(tag, { ...attributesOf[tag], level: turn % 2 ? 'easy' : 'standard' }, { format, today: '2026-11-22' }).length;
  for (let turn = 0; turn < 200; turn++) write(turn);
  const start = process.cpuUsage();
  const used = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  };
  let turn = 0;
  while (used() < seconds) for (let more = 0; more < 20; more++) write(turn++);
  return Math.round(turn / used());
}

const wanted = process.argv.slice(2).map((name) => (name.startsWith('helio-') ? name : `helio-${name}`));
for (const tag of documentTags.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const numbers = (['html', 'text', 'markdown'] as const).map((format) => `${format} ${String(perSecond(tag, format)).padStart(6)}`);
  process.stdout.write(`${tag.padEnd(24)} ${numbers.join('   ')}   documents a second\n`);
}
