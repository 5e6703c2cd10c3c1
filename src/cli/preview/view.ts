/** The page in the frame: every element that the pack has a slice for, each with the problems of that slice beside it. */
import { directionOf } from '../../base/localizer.js';
import { documents } from '../../ssr/documents.js';
import { renderDocument } from '../../ssr/index.js';
import { escapeHtml as h } from '../escape-html.js';
import { inWords } from '../failure.js';
import type { Look, Problem } from './look.js';

export interface ViewOptions {
  readonly level: string;
  readonly figure: string;
  readonly lang: string;
  /** Without script: the documents. */
  readonly plain: boolean;
}

const style = `body{font:1em/1.5 system-ui,sans-serif;margin:0;padding:.5em}section{margin-block-end:3em}
.tag{font:.8em monospace;border-block-start:2px solid;padding-block:.3em}
.problems{margin:0 0 1em;padding:.6em;border:2px solid #b00;background:#fff4f4;color:#000;font-size:.9em;list-style:none}
.problems li+li{margin-block-start:.7em}.problems q{display:block;border-inline-start:3px solid #b00;padding-inline-start:.5em}
.problems code{overflow-wrap:anywhere}
@media(min-width:60em){.beside{display:grid;grid-template-columns:minmax(0,1fr) 20em;gap:1.5em;align-items:start}.problems{order:2;position:sticky;inset-block-start:0;max-block-size:95vh;overflow:auto}}
@media print{.problems,.tag{display:none}}`;

const listed = (problems: readonly Problem[]): string =>
  problems.length === 0
    ? ''
    : `<ul class="problems" aria-label="Problems">${problems
        .map(
          ({ severity, rule, file, line, message, fix, text }) =>
            `<li>${text ? `<q>${h(text)}</q>` : ''}<b>${severity}</b>: ${h(message)}. ${h(fix)} <code>${h(file)}:${String(line)}</code> <code>${rule}</code>${
              text ? ` <button type="button" data-show="${h(text)}">Show</button>` : ''
            }</li>`,
        )
        .join('')}</ul>`;

export function viewOf({ pack, problems, fault }: Look, options: ViewOptions): string {
  const tags = pack ? Object.entries(documents).filter(([, { slice }]) => slice === 'sources' || slice in pack.structure) : [];
  const shown = new Set(tags.map(([, { slice }]) => slice));
  const elsewhere = problems.filter(({ slice }) => !shown.has(slice));
  const told = new Set<string>();
  const sections = tags.map(([tag, { slice }]) => {
    // Of two elements that show one slice, the first tells.
    const own = told.has(slice) ? [] : problems.filter((problem) => problem.slice === slice);
    told.add(slice);
    const term = tag === 'helio-term' ? (pack?.structure.glossary?.terms[0]?.id ?? '') : '';
    return `<section><p class="tag">&lt;${tag}&gt;</p><div class="beside">${listed(own)}<div>${bodyOf(tag, term, pack?.id ?? '', options)}</div></div></section>`;
  });
  const scripts =
    options.plain || !pack
      ? ''
      : `<script type="module">import { registerPack } from '/dist/content/register-pack.js';
registerPack(await (await fetch('/pack.json')).json());
// Once the pack is there: elements that do not find it say so.
await import('/dist/cdn/heliotrope.min.js');</script>`;
  return `<!doctype html>
<html lang="${h(options.lang)}" dir="${directionOf(options.lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${h(pack?.id ?? 'preview')}</title><style>${style}</style>${scripts}</head>
<body>${fault === undefined ? '' : `<p role="alert"><b>${h(fault)}</b></p>`}${listed(elsewhere)}${sections.join('\n')}</body></html>`;
}

function bodyOf(tag: string, term: string, id: string, { level, figure, lang, plain }: ViewOptions): string {
  if (!plain)
    return `<${tag} pack="${id}" level="${level}" figure="${figure}" lang="${h(lang)}"${term ? ` term="${term}"` : ''}>${term}</${tag}>`;
  try {
    return renderDocument(tag, { pack: id, level, figure, lang, ...(term && { term }) });
  } catch (error) {
    return `<p role="alert">${h(error instanceof RangeError ? error.message : inWords(error))}</p>`;
  }
}
