/**
 * The landmarks of the drawn body as a page reads them (`src/figure/packed.ts`), and the regions between their lines, solved.
 * `generate-packs.ts` writes both. What is placed by hand is in `src/figure/plan`, and never reaches a page.
 */
import * as bodyDetails from '../src/figure/plan/body-details.js';
import { back, front } from '../src/figure/plan/body-landmarks.js';
import * as face from '../src/figure/plan/face-landmarks.js';
import * as hand from '../src/figure/plan/hand-landmarks.js';
import * as muscles from '../src/figure/plan/muscle-landmarks.js';
import * as organs from '../src/figure/plan/organ-landmarks.js';
import { packGroups, packMuscles, packNamed, packStrokes, packed } from '../src/figure/plan/pack-notation.js';
import * as signs from '../src/figure/plan/sign-landmarks.js';
import { packCuts, sides, tips } from '../src/figure/plan/hand-plan.js';
import { packFaces, packHalf } from '../src/figure/plan/solve.js';
import { figureIds, regionsOf } from '../src/figure/regions.js';
import { bodyWarp, faceWarp } from '../src/figure/warp.js';

const constants = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const;\n`)
    .join('');

const each = (values: object, pack: (text: string) => string): object =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, pack(String(text))]));

const inThrees = (text: string): string => packGroups(text, 3);

export function landmarkModule(): string {
  const { inFront, behind, ...details } = bodyDetails;
  const { bust, ...features } = face;
  const { musclesFront, musclesBack, tendonsFront, tendonsBack, bands, ...others } = muscles;
  const { joints, balls, calciumFront, calciumBack, bones, foreArmBones, palmBones, wristBones, toeBones, ...inner } = organs;
  const { fingerPlans, fingerStations, thumbStations, fingerCuts, creases, nail } = hand;
  const { ulnarSide, radialWeb, radialSide, withinPalm, palmLines, palmShadow, palmLight, backShadow, backLight, knuckleArcs } = hand;
  const { soresFront, soresBack, lumpsFront, lumpsBack, handSores, handLumps, ...areas } = signs;
  const body = figureIds.map(bodyWarp);
  const { skin, muscle } = regionsOf;
  return constants({
    ...(packed({ ...details, ...features, ...others, ...inner, ...areas }) as object),
    front: {
      ...packHalf(front, body, there(skin.front)),
      ...(packed(inFront) as object),
      muscles: packMuscles(musclesFront, there(muscle.front)),
      tendons: packStrokes(tendonsFront),
      ...each({ calcium: calciumFront, sores: soresFront, lumps: lumpsFront }, inThrees),
    },
    back: {
      ...packHalf(back, body, there(skin.back)),
      ...(packed(behind) as object),
      muscles: packMuscles(musclesBack, there(muscle.back)),
      tendons: packStrokes(tendonsBack),
      ...each({ calcium: calciumBack, sores: soresBack, lumps: lumpsBack }, inThrees),
    },
    bust: packHalf(bust, figureIds.map(faceWarp), there(skin.face)),
    bands,
    joints: each(joints, inThrees),
    balls: inThrees(balls),
    handSores: each(handSores, (text) => packGroups(text, 5)),
    handLumps: each(handLumps, (text) => packGroups(text, 4)),
    ...each({ bones, foreArmBones, toeBones }, (text) => packGroups(text, 6)),
    ...each({ palmBones, wristBones }, (text) => packGroups(text, 4)),
    ...(packed({ fingerPlans, fingerStations, thumbStations, fingerCuts, nail }) as object),
    ...(packed({ palmLines, palmShadow, palmLight, backShadow, backLight, knuckleArcs }) as object),
    ...each({ ulnarSide, radialWeb, radialSide, withinPalm }, packNamed),
    creases: each(creases, (text) => packGroups(text, 4, [1, 1, 1, 10])),
    handCuts: { back: packCuts('back'), palm: packCuts('palm') },
    handSides: sides,
    fingerTips: tips,
  });
}

/** The regions of a view that the layer has. */
function there<T>(regions: T | undefined): T {
  if (regions === undefined) throw new Error('src/figure/regions.ts has no regions of this view.');
  return regions;
}

/** What reads the landmarks is loaded only now: before, they may not have been written. */
export async function faceModule(): Promise<string> {
  const { handOf } = await import('../src/figure/hand-shape.js');
  const { edgesOfHand, mirrorOnPage } = await import('../src/figure/hand-regions.js');
  const { facesOfHand } = await import('../src/figure/plan/solve-hand.js');
  const faces = (palm: boolean) => {
    const place = palm ? mirrorOnPage : <T>(point: T): T => point;
    const solved = figureIds.map((figure) => {
      const shape = handOf(figure, palm);
      return facesOfHand(edgesOfHand(shape, palm, place), shape.fingers, palm, place);
    });
    return packFaces(solved, there(regionsOf.skin[palm ? 'palm' : 'hand']));
  };
  return constants({ handFaces: { back: faces(false), palm: faces(true) } });
}
