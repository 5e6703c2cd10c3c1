import { renderDocument } from 'heliotrope/ssr';

export default defineEventHandler((event) => {
  const name = getRouterParam(event, 'name');
  return renderDocument(`helio-${name}`, getQuery(event), { idPrefix: `${name}-` });
});
