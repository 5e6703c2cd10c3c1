/** What the build needs of package.json. */
import { readFile } from 'node:fs/promises';

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

export const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));
export const readPackage = async (): Promise<Package> => (await readJson('package.json')) as Package;
