/** What is said when something else is shown, for those who hear the page. */
import type { BodyMapLayer, BodyMapView } from './body-map.attributes.js';
import { countOf } from './body-map.list.js';
import { layerKeys, viewKeys } from './body-map.messages.js';
import type { BodyMapModel } from './body-map.model.js';

/** "Muscles: 14 signs, at the head of the list." */
export const sayLayer = (model: BodyMapModel, layer: BodyMapLayer): string => model.localizer.message('layerChosen', countOf(model, layer));

export function sayView({ localizer, findings }: BodyMapModel, layer: BodyMapLayer, view: BodyMapView): string {
  const count = [...findings.values()].filter((finding) => finding.layer === layer && finding.views.includes(view)).length;
  return localizer.message('viewChanged', {
    view: localizer.message(viewKeys[view]),
    layer: localizer.message(layerKeys[layer]),
    count: localizer.message('countOnPicture', { count }),
  });
}
