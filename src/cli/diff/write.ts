/** Differences as text and as a page of its own. */
import { escapeHtml as h } from '../escape-html.js';
import { kinds, type Change } from './compare.js';

export interface Compared {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}

const groups = (changes: readonly Change[]) =>
  (Object.keys(kinds) as Change['kind'][]).flatMap((kind) => {
    const of = changes.filter((change) => change.kind === kind);
    return of.length > 0 ? [{ title: `${kinds[kind]}: ${String(of.length)}`, of }] : [];
  });

const where = ({ slice, language, level }: Change): string =>
  [slice, ...(language === undefined ? [] : [language]), ...(level === undefined ? [] : [level])].join(', ');

export const summaryOf = ({ before, after, changes }: Compared): string =>
  changes.length === 0
    ? `Nothing differs for a reader between ${before} and ${after}.`
    : `From ${before} to ${after}: ${String(changes.length)} ${changes.length === 1 ? 'change' : 'changes'}.`;

export function inText(compared: Compared): string {
  const lines = groups(compared.changes).flatMap(({ title, of }) => [
    '',
    title,
    ...of.flatMap((change) => [
      `  ${change.about} (${where(change)})`,
      ...(change.before === undefined ? [] : [`    before: ${change.before}`]),
      ...(change.after === undefined ? [] : [`    after:  ${change.after}`]),
    ]),
  ]);
  return [summaryOf(compared), ...lines].join('\n');
}

export function inHtml(compared: Compared): string {
  const row = (change: Change) => `<tr><th scope="row">${h(change.about)}<br><small>${h(where(change))}</small></th>
<td>${h(change.before ?? '–')}</td><td>${h(change.after ?? '–')}</td></tr>`;
  const tables = groups(compared.changes).map(
    ({ title, of }) => `<h2>${h(title)}</h2>
<table><thead><tr><th scope="col">What</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>
${of.map(row).join('\n')}
</tbody></table>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${h(summaryOf(compared))}</title>
<style>body{font:1em/1.5 system-ui,sans-serif;max-width:70em;margin:auto;padding:1em}table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #767676;padding:.4em;text-align:start;vertical-align:top;overflow-wrap:anywhere}</style>
</head>
<body>
<h1>What readers will see differ</h1>
<p>${h(summaryOf(compared))}</p>
${tables.join('\n')}
</body>
</html>
`;
}
