import { directionOf } from '../base/localizer.js';

/** A document as a page of its own: no style, no script. Its title is its first heading. */
export function wholePage(document: string, language: string): string {
  const title = /<h[1-6][^>]*>(.*?)<\/h[1-6]>/.exec(document)?.[1]?.replace(/<[^>]+>/g, '') ?? 'Heliotrope';
  return `<!doctype html>
<html lang="${language.replace(/[^A-Za-z0-9-]/g, '')}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<main>
${document}
</main>
</body>
</html>
`;
}
