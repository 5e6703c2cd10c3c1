/** The pages of the site that people read: what is here, and what has changed. Pure. */
import { micromark } from 'micromark';
import { escaped } from './oembed.js';
import type { Frame } from './frames.js';

export const sitePage = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
</head>
<body>
${body}
</body>
</html>
`;

const code = (text: string): string => `<pre><code>${escaped(text)}</code></pre>`;

/** Below the heading of the page. */
const deeper = (html: string): string =>
  html.replaceAll(/(<\/?h)([1-5])/g, (_, tag: string, level: string) => tag + String(Number(level) + 1));

export function changesPage(version: string, changes: string): string {
  return sitePage(
    `Heliotrope ${version}: what has changed`,
    `<h1>Heliotrope, latest: version ${escaped(version)}</h1>
<p>What is in this folder changes with each version. Pages that must not change use <a href="../v${version}/">the folder of one version</a>.
<a href="../advisories.json">Safety notices</a> say what was wrong.</p>
${deeper(micromark(changes))}`,
  );
}

export function homePage(version: string, url: string, frames: readonly Frame[]): string {
  const base = url || 'https://YOUR-ADDRESS/';
  const [first] = frames;
  const frame = `${base}v${version}/embed/${first?.name ?? ''}.en.html`;
  return sitePage(
    'Heliotrope',
    `<h1>Heliotrope ${escaped(version)}</h1>
<p>Parts for web pages that teach about dermatomyositis. No clinician has reviewed the text yet; each part says so. They ask for nothing and store
nothing. A frame shows the server of this folder the addresses of its readers, as every frame does.</p>
${url ? '' : '<p><strong>Made without an address</strong>: WordPress and others find nothing by a link alone. Make it again with <code>--url</code>.</p>'}
<h2>Parts</h2>
<ul>
${frames.map(({ name, language, title }) => `<li><a href="latest/embed/${name}.${language}.html" lang="${language}">${title}</a>, <a href="v${version}/embed/${name}.${language}.html">this version</a></li>`).join('\n')}
</ul>
<h2>To show one on a page</h2>
<p>WordPress, and others that know oEmbed: its address alone on a line. They take the address as it is made here, without settings.</p>
${code(frame)}
<p>A frame, with settings in its address:</p>
${code(`<iframe src="${frame}?level=easy" title="${first?.title ?? ''}" width="100%" height="800" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals" data-heliotrope></iframe>
<script defer src="${base}v${version}/embed/embed.js"></script>`)}
<p>The element itself, or a frame where scripts are barred:</p>
${code(`<div data-heliotrope="${first?.name ?? ''}" data-level="easy">${first?.title ?? ''}</div>
<script defer src="${base}v${version}/embed/embed.js"></script>`)}
<p>Which of these a page allows: <a href="doctor.html">the host doctor</a>.</p>
<h2>More</h2>
<ul>
<li><a href="latest/">What has changed</a>, in plain words</li>
<li><a href="advisories.json">Safety notices</a>, <a href="advisories.atom">as a feed</a></li>
<li><a href="governance/">For information governance</a></li>
<li><a href="LICENSE">Licence of the code</a>, <a href="LICENSE-content">of the content</a>, <a href="v${version}/cdn/LICENSES.txt">of the libraries</a></li>
<li><a href="SHA256SUMS">Checksums</a>; headers for the server: <a href="_headers">_headers</a>, <a href="headers.nginx.conf">nginx</a>, <code>.htaccess</code></li>
</ul>`,
  );
}
