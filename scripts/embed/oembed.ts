/** Static oEmbed: what a site that finds the address of a frame alone on a line puts in its place. Pure. */

export interface Place {
  /** Where the folder of a version is: ends with `/`. Empty: the address is not known, and paths are relative to the file. */
  readonly folder: string;
  readonly name: string;
  readonly language: string;
  readonly title: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const framePath = ({ name, language }: Place): string => `embed/${name}.${language}.html`;
export const oembedPath = ({ name, language }: Place): string => `oembed/${name}.${language}.json`;

/** A page says where its oEmbed is; WordPress reads the first 150 kB for it. */
export const discovery = (place: Place): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escaped((place.folder || '../') + oembedPath(place))}" title="${escaped(place.title)}">\n`;

/** WordPress keeps these two elements, and of the frame these attributes; the quotation stays where no script fits the frame. */
export function oembed(place: Place, version: string): string {
  const address = (place.folder || '../') + framePath(place);
  const [width, height] = [640, 800];
  const link = `<blockquote><a href="${escaped(address)}">${escaped(place.title)}</a></blockquote>`;
  const frame = `<iframe src="${escaped(address)}" width="${String(width)}" height="${String(height)}" title="${escaped(place.title)}"></iframe>`;
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: `Heliotrope ${version}`,
    ...(place.folder && { provider_url: new URL('/', place.folder).href }),
    title: place.title,
    width,
    height,
    html: link + frame,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
