import { renderDocument } from 'heliotrope/ssr';

/** What `Helio` takes, by the server: what writes documents does not go to the page. */
export const helio = (name, attributes = {}) => ({
  name,
  ...attributes,
  written: renderDocument(`helio-${name}`, attributes, { idPrefix: `${name}-` }),
});
