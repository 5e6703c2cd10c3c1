import type { Manifest } from './elements.mjs';
export const marks: readonly [string, string];
export function reference(manifest: Manifest): string;
export function fillReadme(readme: string, manifest: Manifest): Promise<string>;
