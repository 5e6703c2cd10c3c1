/** Writes docs/lint: a page for each rule, made from the rules themselves. `--check` says whether they are as they should be. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rules, type RuleId } from '../src/content/lint/diagnostic.js';
import { pageOf } from '../src/content/lint/explanations.js';

const folder = 'docs/lint';
const ids = Object.keys(rules) as RuleId[];

const index = `# What lint asks for

\`heliotrope lint <dir>\` exits with 0 where there are no errors; with 1 where there are some, or more warnings than \`--max-warnings\`; with 2 where
it is used wrongly, or nothing can be read. Results are written to standard output, everything else to standard error.

\`--format text|json|github|sarif\` · \`--columns\` · \`--quiet\` leaves out warnings · \`--max-warnings N\` · \`heliotrope explain [rule]\`

${ids.map((id) => `- [${id}](${id}.md): ${rules[id]}`).join('\n')}
`;

const pages = new Map([['README.md', index], ...ids.map((id) => [`${id}.md`, pageOf(id)] as const)]);

if (process.argv.includes('--check')) {
  for (const [name, page] of pages) {
    const written = await readFile(join(folder, name), 'utf8').catch(() => '');
    if (written !== page) {
      console.error(`${join(folder, name)} is not what the rules say. Write it: npx tsx scripts/lint-pages.ts`);
      process.exitCode = 1;
    }
  }
} else {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!pages.has(name)) await rm(join(folder, name));
  for (const [name, page] of pages) await writeFile(join(folder, name), page);
}
