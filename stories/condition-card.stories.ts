import { html } from 'lit';
import '../src/define/condition-card.js';
import '../src/define/settings.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Condition card', component: 'helio-condition-card', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'For an adult',
  render: () => html`<helio-condition-card></helio-condition-card>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-condition-card level="easy"></helio-condition-card>`,
};

export const parent: Story = {
  name: 'For the parent of a child, in the United Kingdom',
  render: () => html`<helio-settings figure="child" country="GB"><helio-condition-card></helio-condition-card></helio-settings>`,
};

export const teen: Story = {
  name: 'For a teenager',
  render: () => html`<helio-settings figure="teen"><helio-condition-card></helio-condition-card></helio-settings>`,
};
