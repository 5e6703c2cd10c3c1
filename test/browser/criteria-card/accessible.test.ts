import * as stories from '../../../stories/criteria-card.stories.js';
import { describeAxe } from '../axe.js';

describeAxe({
  tag: 'helio-criteria-card',
  stories,
  most: [stories.older, stories.range],
  async open(element) {
    for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('[data-go]:last-child, .disclosure') ?? []) button.click();
    await element.updateComplete;
  },
});
