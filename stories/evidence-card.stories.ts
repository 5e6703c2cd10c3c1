import { html } from 'lit';
import '../src/define/evidence-card.js';
import '../src/define/settings.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Evidence card', component: 'helio-evidence-card', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'All that was found',
  render: () => html`<helio-evidence-card></helio-evidence-card>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-evidence-card level="easy"></helio-evidence-card>`,
};

export const teen: Story = {
  name: 'For a teenager: no numbers of deaths',
  render: () => html`<helio-settings figure="teen"><helio-evidence-card></helio-evidence-card></helio-settings>`,
};
