/** Pictures in the making: drawn once for all maps that show the same, in steps. */
import { nameOf, pictureSteps, type Picture, type Pictured } from './body-map.pictures.js';

interface Making {
  /** What is still to be done; nothing is kept of it afterwards. */
  steps?: Generator<undefined, SVGElement | undefined> | undefined;
  /** None for a palm that nothing shows on. */
  made?: SVGElement | undefined;
}

const makings = new WeakMap<object, Map<string, Making>>();

/** Goes on with a picture until it is done, or so many milliseconds have passed. Returns what is done. */
export function goOn(pictured: Pictured, picture: Picture, forMs: number): Making | undefined {
  const { model, layer, figure } = pictured;
  let byKey = makings.get(model);
  if (!byKey) makings.set(model, (byKey = new Map<string, Making>()));
  const key = [layer, nameOf(picture), figure].join();
  const making = byKey.get(key) ?? { steps: pictureSteps(pictured, picture) };
  // What throws is begun anew by the next that asks: it may be able to draw it.
  byKey.delete(key);
  const until = performance.now() + forMs;
  while (making.steps) {
    const { done, value } = making.steps.next();
    if (done) [making.made, making.steps] = [value, undefined];
    else if (performance.now() > until) break;
  }
  byKey.set(key, making);
  return making.steps ? undefined : making;
}
