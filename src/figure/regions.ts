/**
 * The words by which content names a place on the body. Ids are stable: they are the vocabulary of `findings.yaml` and part of the
 * semver surface. Geometry lies elsewhere; a test holds both together.
 */

/** Whose body: height in heads is about 7.5, 7 and 6. */
export const figureIds = ['adult', 'teen', 'child'] as const;
/** The whole body from in front and behind, and the two insets. `hand` shows the back of the hand, or the palm on request. */
export const viewIds = ['front', 'back', 'face', 'hand'] as const;
export const layerIds = ['skin', 'muscle', 'inside'] as const;

export type FigureId = (typeof figureIds)[number];
export type ViewId = (typeof viewIds)[number];
export type LayerId = (typeof layerIds)[number];

/** A picture: a view, with the two sides of the hand told apart. */
export type PictureId = ViewId | 'palm';

const fingers = ['little', 'ring', 'middle', 'index'] as const;
const ofFingers = (...parts: readonly string[]) => fingers.flatMap((finger) => parts.map((part) => `${finger}-${part}`));

const skinOf: Readonly<Record<PictureId, readonly string[]>> = {
  face: ['lid-upper', 'midface', 'nose', 'forehead', 'scalp', 'brow', 'eye', 'mouth', 'chin', 'ear', 'neck', 'chest-v'],
  hand: [
    'mcp-row',
    ...ofFingers('proximal', 'pip', 'middle', 'dip', 'nail-fold', 'nail'),
    'thumb',
    'thumb-ip',
    'thumb-nail-fold',
    'thumb-nail',
    'hand-back',
    'wrist',
  ],
  palm: ['palm', 'thenar', 'thumb-palmar', 'thumb-tip', ...ofFingers('palmar', 'tip'), 'wrist'],
  front: [
    'scalp',
    'forehead',
    'lid-upper',
    'midface',
    'mouth',
    'ear',
    'neck',
    'chest-v',
    'chest',
    'shoulder',
    'upper-arm',
    'elbow-crease',
    'forearm',
    'wrist',
    'palm',
    'abdomen',
    'thigh',
    'outer-thigh',
    'knee',
    'shin',
    'ankle',
    'foot',
  ],
  back: [
    'scalp',
    'ear',
    'neck-back',
    'shawl',
    'shoulder',
    'upper-arm-back',
    'elbow',
    'forearm',
    'wrist',
    'hand-back',
    'upper-back',
    'lower-back',
    'buttock',
    'outer-thigh',
    'thigh-back',
    'knee-back',
    'calf',
    'ankle',
    'heel',
  ],
};

/** The regions of each picture, by layer. A layer has only the pictures that are listed. */
export const regionsOf: Readonly<Record<LayerId, Readonly<Partial<Record<PictureId, readonly string[]>>>>> = {
  skin: skinOf,
  muscle: {
    front: [
      'neck-flexors',
      'shoulder-muscles',
      'upper-arm-muscles',
      'forearm-muscles',
      'trunk-muscles',
      'hip-muscles',
      'thigh-muscles',
      'lower-leg-muscles',
      'throat-muscles',
      'breathing-muscles',
    ],
    back: [
      'neck-extensors',
      'shoulder-muscles',
      'upper-arm-muscles',
      'forearm-muscles',
      'trunk-muscles',
      'hip-muscles',
      'thigh-muscles',
      'lower-leg-muscles',
    ],
  },
  inside: {
    front: ['windpipe', 'lungs', 'gullet', 'heart', 'liver', 'gut', 'joints', 'calcium', 'kidneys', 'brain', 'vessels', 'toes'],
    back: ['lungs', 'joints', 'calcium', 'kidneys'],
    hand: ['joints', 'calcium'],
  },
};

/** Pictures in which a region is seen best come first, where that is not simply the order face, hand, palm, front, back. */
const bestFirst: Readonly<Record<string, readonly PictureId[]>> = {
  neck: ['front', 'face'],
  'chest-v': ['front', 'face'],
  ankle: ['front', 'back'],
  'hip-muscles': ['back', 'front'],
  joints: ['front', 'hand', 'back'],
  calcium: ['front', 'hand', 'back'],
  lungs: ['front', 'back'],
};

/** Every region id of a layer, once: what content may name. */
export const regionIds: Readonly<Record<LayerId, readonly string[]>> = /* @__PURE__ */ idsOfLayers();

function idsOfLayers(): Record<LayerId, readonly string[]> {
  const idsOf = (layer: LayerId) => [...new Set(Object.values(regionsOf[layer]).flat())];
  return { skin: idsOf('skin'), muscle: idsOf('muscle'), inside: idsOf('inside') };
}

/** The pictures that show a region, best first; empty for an id that the layer does not have. */
export function picturesOf(layer: LayerId, regionId: string): readonly PictureId[] {
  const shown = (['face', 'hand', 'palm', 'front', 'back'] as const).filter((picture) => regionsOf[layer][picture]?.includes(regionId));
  return bestFirst[regionId]?.filter((picture) => shown.includes(picture)) ?? shown;
}

/** The views that show a region, best first. Regions of the palm are shown by the view `hand` with `palm: true`: see `isPalmar`. */
export function viewsOf(layer: LayerId, regionId: string): readonly ViewId[] {
  return [...new Set(picturesOf(layer, regionId).map((picture) => (picture === 'palm' ? 'hand' : picture)))];
}

/** True if the view `hand` shows the region on its palm side only. */
export function isPalmar(regionId: string): boolean {
  return skinOf.palm.includes(regionId) && !skinOf.hand.includes(regionId);
}

/** The views that a layer has, in the order of `viewIds`. */
export function viewsOfLayer(layer: LayerId): readonly ViewId[] {
  return viewIds.filter((view) => regionsOf[layer][view] !== undefined);
}

/** Skin signs that have an overlay. */
export const signIds = [
  'heliotrope',
  'cheeks',
  'scalp',
  'v',
  'shawl',
  'holster',
  'gottron-papules',
  'gottron-sign',
  'nail-folds',
  'mechanics-hands',
  'palmar-papules',
  'ulcers',
  'calcinosis',
] as const;

export type SignId = (typeof signIds)[number];

/** Who sees one of these may not wait. */
export const pressingSigns: readonly string[] = ['ulcers', 'palmar-papules'];
