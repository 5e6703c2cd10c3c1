export interface Criterion {
  readonly level: string;
  readonly notes: string;
  readonly tests?: readonly string[];
}
export interface Report {
  readonly tests: Readonly<Record<string, { readonly file: string; readonly name: string }>>;
  readonly chapters: Readonly<Record<string, Readonly<Record<string, Criterion>>>>;
  readonly names: Readonly<Record<string, string>>;
}
export function readReport(folder?: string): Promise<Report>;
