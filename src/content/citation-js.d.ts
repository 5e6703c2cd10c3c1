/** The part of Citation.js that we use; it ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: readonly object[], options?: { forceType?: string });
    format(
      name: 'bibliography',
      options: { format: 'text'; template: string; lang: string; asEntryArray: true },
    ): [id: string, entry: string][];
  }
}
declare module '@citation-js/plugin-csl' {}
