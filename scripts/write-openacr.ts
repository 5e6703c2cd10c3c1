/** Writes the accessibility report of this version, as OpenACR and as a page, from docs/accessibility/report.yaml. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readJson, readPackage, type Package } from './build/package.js';

export interface Criterion {
  readonly level: keyof typeof words;
  readonly notes: string;
  readonly tests?: readonly string[];
}
type Chapter = readonly [keyof typeof titles, Readonly<Record<string, Criterion>>];
interface ReportFile {
  readonly title: string;
  readonly updated: string;
  readonly notes: string;
  readonly methods: string;
  readonly catalog: string;
  readonly tests: Readonly<Record<string, { readonly file: string; readonly name: string }>>;
  readonly chapters: Readonly<Record<string, Readonly<Record<string, Criterion>>>>;
}
export interface Report extends ReportFile {
  readonly names: Readonly<Record<string, string>>;
}

export async function readReport(folder = 'docs/accessibility'): Promise<Report> {
  const report = parse(await readFile(join(folder, 'report.yaml'), 'utf8')) as ReportFile;
  const names = (await readJson(join(folder, 'criteria.json'))) as Report['names'];
  return { ...report, names };
}

const words = {
  supports: 'Supports',
  'partially-supports': 'Partially supports',
  'does-not-support': 'Does not support',
  'not-applicable': 'Not applicable',
  'not-evaluated': 'Not evaluated',
};
const titles = { success_criteria_level_a: 'Level A', success_criteria_level_aa: 'Level AA' };

/** What shows it, as words. */
const shownBy = (report: Report, criterion: Criterion): string[] =>
  (criterion.tests ?? []).map((key) => {
    const test = report.tests[key];
    if (!test) throw new Error(`docs/accessibility/report.yaml has no test ${key}.`);
    return `${test.file}: "${test.name}"`;
  });

function asOpenAcr(report: Report, { version, description }: Package): Record<string, unknown> {
  const asCriterion = ([num, criterion]: readonly [string, Criterion]) => {
    const tests = shownBy(report, criterion);
    const notes = tests.length > 0 ? `${criterion.notes} Shown by ${tests.join('; ')}.` : criterion.notes;
    return { num, components: [{ name: 'web', adherence: { level: criterion.level, notes } }] };
  };
  const chapters = Object.entries(report.chapters).map(
    ([id, criteria]) => [id, { criteria: Object.entries(criteria).map(asCriterion) }] as const,
  );
  return {
    title: report.title,
    product: { name: 'Heliotrope', version, description },
    author: { name: 'The heliotrope contributors' },
    vendor: { company_name: 'The heliotrope contributors' },
    report_date: report.updated,
    last_modified_date: report.updated,
    version: 1,
    notes: report.notes,
    evaluation_methods_used: report.methods,
    license: 'CC-BY-4.0',
    catalog: report.catalog,
    chapters: Object.fromEntries(chapters),
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function table(report: Report, [id, criteria]: Chapter): string {
  const rows = Object.entries(criteria).map(([num, criterion]) => {
    const tests = shownBy(report, criterion).map((test) => `<li>${escaped(test)}</li>`);
    const list = tests.length > 0 ? `<p>Shown by:</p><ul>${tests.join('')}</ul>` : '';
    return `<tr><th scope="row">${num} ${escaped(report.names[num] ?? '')}</th><td>${words[criterion.level]}</td><td>${escaped(criterion.notes)}${list}</td></tr>`;
  });
  return `<table>
<caption>WCAG 2.2, ${titles[id]}</caption>
<thead><tr><th scope="col">Criterion</th><th scope="col">Level of support</th><th scope="col">Notes</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

const asPage = (report: Report, { version }: Package): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(report.title)}, version ${version}</title>
<style>
html{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-inline-size:70rem;margin:auto;padding:1rem}
table{border-collapse:collapse;inline-size:100%;margin-block:2rem}caption{text-align:start;font-weight:700;font-size:1.25rem}
th,td{text-align:start;vertical-align:top;padding:.5rem;border-block-end:1px solid GrayText;overflow-wrap:anywhere}
</style>
</head>
<body>
<main>
<h1>${escaped(report.title)}</h1>
<p>Version ${version}. Last changed on ${report.updated}.</p>
<p>${escaped(report.notes)}</p>
<h2>How it was looked at</h2>
<p>${escaped(report.methods)}</p>
<h2>Criteria</h2>
${(Object.entries(report.chapters) as unknown as Chapter[]).map((chapter) => table(report, chapter)).join('\n')}
</main>
</body>
</html>
`;

export async function writeOpenAcr(folder = 'dist/accessibility'): Promise<void> {
  const report = await readReport();
  const manifest = await readPackage();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'openacr.yaml'), stringify(asOpenAcr(report, manifest), { lineWidth: 0 }));
  await writeFile(join(folder, 'report.html'), asPage(report, manifest));
}
