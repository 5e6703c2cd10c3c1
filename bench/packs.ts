/**
 * How long lint and build take, and how much memory, for the shipped pack and for packs as large as one may become: `npm run bench:packs`.
 * Time of the processor is counted, not of the clock, so that a busy machine says nearly the same. The goals: 10,000 findings with 2,000
 * sources, and 60,000 terms, each within the limits below; twice the findings in at most 2.2 times the time.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargePack } from '../scripts/large-pack.js';

/** Says what the process has used, when it ends. */
const tellUsage = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nused '+JSON.stringify(process.resourceUsage())))`;

interface Used {
  readonly seconds: number;
  readonly megabytes: number;
}

function run(...words: readonly string[]): Used {
  const { stderr, status } = spawnSync(process.execPath, ['--import', tellUsage, 'dist/cli/heliotrope.js', ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const used = /\nused (\{.*\})/.exec(stderr)?.[1];
  if (status === 2 || status === null || used === undefined) throw new Error(stderr);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used) as NodeJS.ResourceUsage;
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

const shipped = 'src/packs/dermatomyositis';
const work = await mkdtemp(join(tmpdir(), 'heliotrope-bench-'));
const large = async (name: string, findings: number, sources: number, terms: number): Promise<string> => {
  const out = join(work, name);
  await writeLargePack({ out, findings, sources, terms });
  return out;
};

try {
  const packs = {
    'the shipped pack': [shipped, 4],
    '5,000 findings': [await large('half', 5000, 2000, 0), Infinity],
    '10,000 findings': [await large('whole', 10_000, 2000, 0), 45],
    '60,000 terms': [await large('terms', 0, 0, 60_000), 40],
  } as const;
  const seconds = new Map<string, number>();
  for (const [name, [folder, most]] of Object.entries(packs)) {
    for (const command of ['lint', 'build'] as const) {
      const used = run(command, folder, ...(command === 'build' ? ['--out', join(work, `built-${name.replace(/\W/g, '')}`)] : []));
      seconds.set(`${command} ${name}`, used.seconds);
      const goal = Number.isFinite(most) ? `at most ${String(most)} s, 1,500 MB` : '';
      process.stdout.write(
        `${command.padEnd(6)}${name.padEnd(18)}${used.seconds.toFixed(1).padStart(7)} s${used.megabytes.toFixed(0).padStart(7)} MB   ${goal}\n`,
      );
    }
  }
  for (const command of ['lint', 'build']) {
    const times = (seconds.get(`${command} 10,000 findings`) ?? 0) / (seconds.get(`${command} 5,000 findings`) ?? 1);
    process.stdout.write(`${command}: twice the findings take ${times.toFixed(2)} times as long (at most 2.2)\n`);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
