/** What a shape is painted with. A drawing names roles only; `tones.ts` says which colour a role has for each skin tone. */
export const paintIds = [
  'skin', 'shade', 'shade-soft', 'light-soft', 'edge-light', 'palm', 'palm-light', 'ink', 'outline', 'lip', 'lash', 'lid-shadow', 'brow', 'hair', 'hair-edge', 'hair-light', 'white', 'iris', 'pupil', 'glint', 'nail', 'nail-tip',
  'rash', 'rash-faint', 'lid', 'lid-faint', 'spot', 'hatch', 'limit', 'bump', 'bump-top', 'scale', 'cuticle', 'rough', 'net', 'crack', 'loop', 'sore', 'slough', 'sore-edge', 'lump', 'lump-light',
  'veil', 'muscle-bed', 'muscle', 'muscle-dark', 'muscle-light', 'muscle-line', 'fibre', 'tendon', 'deep', 'deep-line',
  'lung', 'lung-dark', 'lung-line', 'airway', 'airway-line', 'gullet', 'gullet-line', 'heart', 'heart-dark', 'heart-light', 'heart-line', 'gut', 'gut-light', 'gut-line', 'liver', 'capsule', 'bone', 'bone-line',
  'cartilage', 'calcium', 'calcium-line',
] as const;

export type PaintId = (typeof paintIds)[number];

/** A shape to paint, in path units. Filled; or stroked, where it has a width. */
export interface Shape {
  readonly d: string;
  readonly paint: PaintId;
  /** Stroke width in path units; the shape is filled when absent. */
  readonly width?: number;
  /** Dash pattern of a stroke, in path units. */
  readonly dash?: string;
}
