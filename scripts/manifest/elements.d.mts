export interface Documented {
  readonly name: string;
  readonly description?: string;
}
export interface ManifestAttribute extends Documented {
  readonly property: string;
  readonly type: string;
  readonly values?: readonly string[];
  readonly default?: string;
  readonly isInherited: boolean;
}
export interface Typed extends Documented {
  readonly type: string;
}
export interface ManifestElement {
  readonly tag: string;
  readonly name: string;
  readonly className: string;
  readonly superclass?: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly ManifestAttribute[];
  readonly properties: readonly Typed[];
  readonly methods: readonly Documented[];
  readonly events: readonly Typed[];
  readonly slots: readonly Documented[];
  readonly parts: readonly Documented[];
  readonly customProperties: readonly Documented[];
  readonly states: readonly Documented[];
}
export interface ManifestEvent extends Documented {
  readonly fields: readonly (Typed & { readonly description: string })[];
}
export interface Manifest {
  readonly elements: readonly ManifestElement[];
  readonly events: readonly ManifestEvent[];
}
export function readElements(file?: string): Promise<Manifest>;
export function sharedAttributes(elements: readonly ManifestElement[]): readonly ManifestAttribute[];
