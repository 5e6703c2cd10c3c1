/** Commands of a browser test to the machine that runs it. Each undoes nothing by itself: a test that changes the media resets it. */
import { executeServerCommand, resetMouse as lift, sendKeys as send, sendMouse as mouse } from '@web/test-runner-commands';

/** Presses keys or types, whatever the engine: "Control+ArrowDown" is two keys together, "Space" the space bar. */
export async function sendKeys(keys: Parameters<typeof send>[0]): Promise<void> {
  const { press } = keys as { press?: string };
  const together = press?.split(/(?<=.)\+/) ?? [];
  if (together.length > 1) await executeServerCommand('press-together', { keys: together });
  else await send(press === 'Space' ? { press: ' ' } : keys);
}

function unlessUnable(error: unknown): void {
  if (!/is not supported for browser type|does not support CDP/.test(String(error))) throw error;
}

export async function setViewport(size: { width: number; height: number }): Promise<void> {
  await executeServerCommand('set-size', size);
}

let isMouseUsed = false;

export async function sendMouse(action: Parameters<typeof mouse>[0]): Promise<void> {
  isMouseUsed = true;
  await mouse(action);
}

/** The mouse away, its buttons up, if a test has used it. */
export async function resetMouse(): Promise<void> {
  if (isMouseUsed) await lift();
  isMouseUsed = false;
}

export interface Media {
  media?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark' | 'no-preference';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'no-preference';
}

const plainScreen: Required<Media> = {
  media: 'screen',
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  contrast: 'no-preference',
};

/** Switches the media features named, without a reload; the others stay. */
export async function emulateMedia(media: Media): Promise<void> {
  await executeServerCommand('emulate-media', media);
  // What a medium unfolds is laid out with the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Back to a light screen without preferences. Where the driver of an engine cannot change media, nothing was changed. */
export async function resetMedia(): Promise<void> {
  await emulateMedia(plainScreen).catch(unlessUnable);
}

/**
 * The accessibility tree of the one element that matches, as Playwright's YAML: a line a node, with role, name and states. Open
 * shadow roots are read.
 */
export async function ariaSnapshot(selector: string): Promise<string> {
  return executeServerCommand<string, { selector: string }>('aria-snapshot', { selector });
}

/** Writes a picture of the element, or of the whole page, to `build/pictures/<name>.png`; gives its path. */
export async function takePicture(name: string, selector?: string): Promise<string> {
  return executeServerCommand<string, { name: string; selector?: string | undefined }>('take-picture', { name, selector });
}

/** Makes the browser collect garbage, so that a `WeakRef` to something left tells the truth. */
export async function collectGarbage(): Promise<void> {
  await executeServerCommand('collect-garbage');
}
