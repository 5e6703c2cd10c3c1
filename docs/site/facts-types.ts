/** What `npm run docs` finds out about the package (scripts/docs-facts.ts), for the pages. */
export interface Facts {
  readonly version: string;
  readonly columns: readonly number[];
  readonly files: readonly { readonly name: string; readonly integrity: string; readonly bytes: number; readonly gzipped: number }[];
  readonly elements: readonly FactsElement[];
  readonly accessibility: {
    readonly notes: string;
    readonly levels: readonly { readonly level: string; readonly numbers: readonly string[] }[];
  };
  readonly review: { readonly written: string; readonly nextReview: string; readonly records: readonly ReviewRecord[] } | null;
}

export interface FactsElement {
  readonly tag: string;
  readonly name: string;
  readonly className: string;
  readonly summary: string;
  readonly attributes: readonly { readonly name: string; readonly values?: readonly string[]; readonly default?: string }[];
  readonly hasDocument: boolean;
  /** By width of the column in px. */
  readonly heights: Readonly<Record<string, number>>;
}

export type ReviewRecord = Readonly<Record<string, unknown>>;
