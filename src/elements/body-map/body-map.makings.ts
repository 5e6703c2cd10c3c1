/** Pictures in the making: drawn once for all maps that show the same, in steps, or to the end when the page is about to be printed. */
import { nameOf, pictureSteps, type Picture, type Pictured } from './body-map.pictures.js';

interface Making {
  /** What is still to be done; nothing is kept of it afterwards. */
  steps?: Generator<undefined, SVGElement | undefined> | undefined;
  /** None for a palm that nothing shows on. */
  made?: SVGElement | undefined;
  drawn?: Promise<unknown>;
}

const makings = new WeakMap<object, Map<string, Making>>();

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A frame at 60 a second has as much again for the page itself. A page that nobody sees gets a task a second. */
const sliceMs = (): number => (document.hidden ? Infinity : 8);

function makingOf(pictured: Pictured, picture: Picture): Making {
  const { model, layer, figure } = pictured;
  const byKey = makings.get(model) ?? new Map<string, Making>();
  makings.set(model, byKey);
  const key = [layer, nameOf(picture), figure].join();
  const making = byKey.get(key) ?? { steps: pictureSteps(pictured, picture) };
  byKey.set(key, making);
  return making;
}

/** Goes on until it is done, or has taken this long. What throws is begun anew by the next that asks: it may be able to draw it. */
function goOn(pictured: Pictured, picture: Picture, forMs: number): Making {
  const making = makingOf(pictured, picture);
  const until = performance.now() + forMs;
  try {
    do {
      const step = making.steps?.next();
      if (step?.done) [making.made, making.steps] = [step.value, undefined];
    } while (making.steps && performance.now() < until);
  } catch (error) {
    makings.delete(pictured.model);
    throw error;
  }
  return making;
}

/** New nodes of a picture, after a number of tasks. */
export async function drawn(pictured: Pictured, picture: Picture): Promise<SVGElement | undefined> {
  const making = makingOf(pictured, picture);
  making.drawn ??= (async () => {
    while (goOn(pictured, picture, sliceMs()).steps) await nextTask();
  })();
  await making.drawn;
  return copyOf(making);
}

/** The same at once. */
export const drawnNow = (pictured: Pictured, picture: Picture): SVGElement | undefined => copyOf(goOn(pictured, picture, Infinity));

const copyOf = ({ made }: Making): SVGElement | undefined => made?.cloneNode(true) as SVGElement | undefined;
