/** Served by test/runner/made-up-pack.mjs. */
declare module 'made-up-illness' {
  const pack: import('../../../src/content/types.js').BuiltPack;
  export default pack;
}
