/** The page around the frame: what to show, how wide, and what to load again. */
import { escapeHtml as h } from '../escape-html.js';
import type { Look } from './look.js';

const style = `body{font:1em/1.4 system-ui,sans-serif;margin:0;display:flex;flex-direction:column;min-height:100vh;background:#ddd;color:#000}
form{display:flex;flex-wrap:wrap;gap:.4em 1em;align-items:center;padding:.5em;background:#fff;border-block-end:1px solid #767676}
iframe{flex:1;border:0;background:#fff;margin-inline:auto;width:100%}
iframe[data-width="narrow"]{width:320px}iframe[data-width="paper"]{width:182mm}`;

/** Plain script of the page itself; the frame may have none, and is looked into from here. */
const script = `
const form = document.querySelector('form'), frame = document.querySelector('iframe'), state = document.querySelector('output');
const show = () => {
  const chosen = new URLSearchParams(new FormData(form));
  frame.dataset.width = chosen.get('width');
  chosen.delete('width');
  const at = frame.contentWindow.scrollY || 0;
  frame.addEventListener('load', () => setTimeout(() => frame.contentWindow.scrollTo(0, at), 300), { once: true });
  if (chosen.get('plain')) frame.setAttribute('sandbox', 'allow-same-origin allow-modals'); else frame.removeAttribute('sandbox');
  frame.src = '/view?' + chosen;
};
const words = (text) => text.replace(/\\[\\^[^\\]]*\\]/g, '').replace(/\\[([^\\]]*)\\]\\([^)]*\\)/g, '$1').replace(/\\*/g, '').replace(/\\s+/g, ' ').trim();
const find = (root, text) => {
  let found;
  for (const each of root.querySelectorAll('*')) {
    if (each.matches('.problems, .problems *, style, script')) continue;
    const within = each.shadowRoot && find(each.shadowRoot, text);
    if (within) found = within;
    else if (each.textContent.replace(/\\s+/g, ' ').includes(text)) found = each;
  }
  return found;
};
const mark = (button) => {
  const all = words(button.dataset.show), doc = frame.contentDocument;
  // Notes are between the words: a few of them are enough to find the place.
  const found = find(doc, all) || find(doc, all.split(/[.,;:!?]/)[0]);
  state.value = found ? '' : 'That text is not shown at this level, in this language or with these choices.';
  if (!found) return;
  for (let up = found; up; up = up.parentElement || up.getRootNode().host) { if (up.localName === 'details') up.open = true; up.hidden = false; }
  found.style.outline = '3px solid #b00';
  found.scrollIntoView({ block: 'center' });
};
frame.addEventListener('load', () => frame.contentDocument.addEventListener('click', (event) => {
  const button = event.target.closest && event.target.closest('[data-show]');
  if (button) mark(button);
}));
form.addEventListener('change', show);
form.addEventListener('submit', (event) => { event.preventDefault(); frame.contentWindow.print(); });
const events = new EventSource('/events');
events.addEventListener('changed', (event) => { state.value = event.data; show(); });
events.addEventListener('error', () => { state.value = 'The preview has ended. Start it again: heliotrope preview'; });
show();`;

const choice = (name: string, label: string, values: Readonly<Record<string, string>>): string =>
  `<label>${label} <select name="${name}">${Object.entries(values)
    .map(([value, words]) => `<option value="${h(value)}">${h(words)}</option>`)
    .join('')}</select></label>`;

export function shellOf({ pack }: Look, folder: string): string {
  const languages = Object.fromEntries(Object.keys(pack?.text ?? { en: {} }).map((language) => [language, language]));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Preview of ${h(folder)}</title><style>${style}</style></head>
<body><form>
${choice('level', 'Level', { standard: 'standard', easy: 'easy' })}
${choice('figure', 'Speaks to', { adult: 'an adult', teen: 'a teenager', child: 'a parent' })}
${choice('lang', 'Language', languages)}
${choice('width', 'Width', { full: 'full', narrow: '320 px', paper: 'paper' })}
<label><input type="checkbox" name="plain" value="1"> No script</label>
<button>Print</button> <output></output>
</form><iframe title="The pack"></iframe><script>${script}</script></body></html>`;
}
