import { renderDocument } from 'heliotrope/ssr';

export default function (config) {
  config.addShortcode('helio', (name, attributes = {}) => {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    // Markdown leaves a block alone that begins with a div.
    return `<div><helio-${name}${written.join('')}>${renderDocument(`helio-${name}`, attributes, { idPrefix: `${name}-` })}</helio-${name}></div>`;
  });
  config.addPassthroughCopy({ 'node_modules/heliotrope/dist/cdn': 'heliotrope' });
  return { markdownTemplateEngine: 'njk', dir: { includes: 'layouts', output: 'out' } };
}
