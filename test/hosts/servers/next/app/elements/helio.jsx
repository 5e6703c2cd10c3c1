import { renderDocument } from 'heliotrope/ssr';

export function Helio({ name, ...attributes }) {
  const Tag = `helio-${name}`;
  return <Tag {...attributes} dangerouslySetInnerHTML={{ __html: renderDocument(Tag, attributes, { idPrefix: `${name}-` }) }} />;
}
