/** How many made-up cases per second the criteria sort: `npx tsx bench/criteria.ts`. */
import { performance } from 'node:perf_hooks';
import { classifyBohanPeter1975, classifyEularAcr2017, type EularAcr2017Input } from '../src/criteria/index.js';

const case2017 = (n: number): EularAcr2017Input => ({
  ageAtOnset: n % 7 === 0 ? undefined : n % 100,
  biopsy: n % 2 === 0 ? 'not-done' : 'done',
  findings: {
    proximalLegWeakness: (n & 1) !== 0,
    neckFlexorsWeaker: (n & 2) !== 0,
    heliotropeRash: (n & 4) !== 0 ? undefined : (n & 8) !== 0,
    gottronSign: (n & 16) !== 0,
    antiJo1: (n & 32) !== 0 ? undefined : false,
    raisedEnzyme: (n & 64) !== 0,
    ...(n % 2 === 1 && { perifascicularAtrophy: (n & 128) !== 0 }),
  },
});

function measure(name: string, times: number, classify: (n: number) => void): void {
  for (let n = 0; n < 5_000; n += 1) classify(n);
  const start = performance.now();
  for (let n = 0; n < times; n += 1) classify(n);
  const ms = performance.now() - start;
  process.stdout.write(`${name}: ${times} in ${ms.toFixed(0)} ms, ${Math.round((times / ms) * 1000)} per second\n`);
}

measure('classifyEularAcr2017', 50_000, (n) => classifyEularAcr2017(case2017(n)));
measure('classifyBohanPeter1975', 50_000, (n) =>
  classifyBohanPeter1975({ findings: { proximalWeakness: (n & 1) !== 0, rash: (n & 2) !== 0, emg: undefined } }),
);
