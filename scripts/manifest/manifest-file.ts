/** What we read of `custom-elements.json`. */
export interface ManifestEntry {
  name: string;
  description?: string | undefined;
  type?: { text: string } | undefined;
  default?: string | undefined;
}
export interface Declaration extends ManifestEntry {
  kind: string;
  tagName?: string;
  summary?: string;
  superclass?: { name: string };
  members?: (ManifestEntry & { kind: string; static?: boolean; attribute?: string; inheritedFrom?: unknown })[];
  attributes?: (ManifestEntry & { fieldName?: string; inheritedFrom?: unknown })[];
  slots?: ManifestEntry[];
  cssParts?: ManifestEntry[];
  cssProperties?: ManifestEntry[];
  cssStates?: ManifestEntry[];
  events?: ManifestEntry[];
}
export interface ManifestFile {
  modules: { path: string; declarations?: Declaration[]; exports?: { kind: string }[] }[];
}
