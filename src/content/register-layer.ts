import { openLayer, withLayer } from './layer.js';
import { findPack, putPack, subscribe } from './registry.js';

/**
 * Puts texts of an organisation's own on a pack: on what is in use, and on each part that comes later. They are shown as added by this
 * website. Of two layers on one text, the first stays.
 *
 * @throws {PackError} for a layer that is broken, that changes what no layer may, or names a text that the pack in use does not have:
 * nothing is changed.
 */
export function registerLayer(value: unknown): void {
  const layer = openLayer(value);
  const inUse = findPack(layer.pack);
  if (inUse)
    withLayer(inUse, layer, (error) => {
      throw error;
    });
  const told = new Set<string>();
  const apply = (): void => {
    const pack = findPack(layer.pack);
    if (!pack) return;
    const layered = withLayer(pack, layer, ({ message }) => {
      // A part that came later: the page goes on, and its makers are told once.
      if (!told.has(message)) console.warn(`[heliotrope] layer: ${message}; left out.`);
      told.add(message);
    });
    // Tells everyone, us too: then there is nothing left to change.
    if (layered !== pack) putPack(layered);
  };
  subscribe(apply);
  apply();
}
