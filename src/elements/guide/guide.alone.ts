import { defineElement } from '../../base/define-element.js';
import { HelioGuide } from './guide.js';

/** Registers the guide, whose parts have been registered before. */
export function defineGuideAlone(tag = 'helio-guide'): void {
  defineElement(tag, HelioGuide);
}
