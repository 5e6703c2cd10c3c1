/** A review page as HTML: one file, to be printed; no script, nothing loaded. */
import { directionOf } from '../../base/localizer.js';
import { picturesOf } from './pictures.js';
import type { Entry, Sheet } from './sheet.js';
import { consent, facts, introduction, others, personLines, titleOf } from './words.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const h = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const style = `
@page{size:A4;margin:14mm}
*{box-sizing:border-box}
body{font:11pt/1.4 system-ui,sans-serif;color:#000;background:#fff;max-width:48rem;margin:0 auto;padding:1rem}
h1{font-size:1.5em;line-height:1.2}h2{font-size:1.2em;margin:1.5em 0 .5em;break-after:avoid}h3{font-size:1em;margin:0 0 .3em}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.1em 1em;border:1px solid #767676;padding:.6em;margin:1em 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
.person p{display:flex;gap:.6em;align-items:end;margin:.9em 0}.person span{flex:1;border-bottom:1px solid #000;min-width:8em}
article{border-top:2px solid #000;padding:.7em 0;break-inside:avoid}
article p{margin:.3em 0}.text{font-size:1.05em}.label{font-weight:600}
.small{font-size:.86em;color:#333}.small ol{margin:.2em 0;padding-inline-start:1.6em}.small li{overflow-wrap:anywhere}
.boxes{display:flex;flex-wrap:wrap;gap:1.6em;margin:.6em 0 0}.box::before{content:"";display:inline-block;width:.95em;height:.95em;border:1.5px solid #000;margin-inline-end:.4em;vertical-align:-.1em}
.note{border-bottom:1px solid #767676;height:1.7em;display:flex;align-items:end}
.pictures{display:flex;flex-wrap:wrap;gap:.5em}figure{margin:0;width:31%;text-align:center}figure svg{width:100%;height:17em;border:1px solid #ccc}
@media print{body{padding:0;font-size:10pt;max-width:none}}`;

const box = (word: string): string => `<span class="box">${h(word)}</span>`;

function article(entry: Entry, sheet: Sheet): string {
  const { number, label, texts, facts: data, item, sources, state } = entry;
  const words = texts.map(
    ({ label: voice, text }) => `<p class="text">${voice ? `<span class="label">${h(voice)}:</span> ` : ''}${h(text)}</p>`,
  );
  const pictures = item.sign === undefined ? [] : picturesOf(item.sign);
  const drawn = pictures.map(({ svg, words: caption }) => `<figure>${svg}<figcaption class="small">${h(caption)}</figcaption></figure>`);
  const cited = sources.length > 0 ? `Sources:<ol>${sources.map((source) => `<li>${h(source)}</li>`).join('')}</ol>` : 'Sources: none.';
  return `<article id="n${String(number)}">
<h3>${String(number)}. ${h(label)}</h3>
${words.join('\n')}
${drawn.length > 0 ? `<div class="pictures">${drawn.join('')}</div>` : ''}
<div class="small">${data.length > 0 ? `<p>Data: ${h(data.join('; '))}</p>` : ''}<p>State: ${h(state)}</p>${cited}</div>
<p class="boxes">${sheet.about.answers.map(box).join('')}</p>
<p class="note small">In your words:</p>
</article>`;
}

/** What the drawings of a page share. */
function bases({ entries }: Sheet): string {
  const symbols = new Map(
    entries.flatMap(({ item }) => (item.sign === undefined ? [] : picturesOf(item.sign))).map(({ base }) => [base.id, base.symbol]),
  );
  return symbols.size > 0 ? `<svg width="0" height="0" aria-hidden="true">${[...symbols.values()].join('')}</svg>` : '';
}

export function reviewPage(sheet: Sheet, today: string, command: string): string {
  const { language } = sheet.options;
  const left = others(sheet, command);
  const title = titleOf(sheet);
  return `<!doctype html>
<html lang="${h(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${h(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${h(title)}</h1>
${introduction(sheet)
  .map((paragraph) => `<p>${h(paragraph)}</p>`)
  .join('\n')}
<dl class="facts">${facts(sheet, today)
    .map(([name, value]) => `<dt>${h(name)}</dt><dd>${h(value)}</dd>`)
    .join('')}</dl>
<h2>Who you are</h2>
<div class="person">
${personLines(sheet)
  .map((line) => `<p>${h(line)}: <span></span></p>`)
  .join('\n')}
<p>${box(consent)}</p>
</div>
${bases(sheet)}
<h2>What to read</h2>
${sheet.entries.map((entry) => article(entry, sheet)).join('\n')}
${left ? `<p class="small">${h(left)}</p>` : ''}
</main>
</body>
</html>
`;
}
