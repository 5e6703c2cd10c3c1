import { html } from 'lit';
import '../src/define/causes.js';
import '../src/define/settings.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Causes', component: 'helio-causes', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'For an adult',
  render: () => html`<helio-causes></helio-causes>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-causes level="easy"></helio-causes>`,
};

export const parent: Story = {
  name: 'For the parent of a child',
  render: () => html`<helio-settings figure="child"><helio-causes></helio-causes></helio-settings>`,
};

export const teen: Story = {
  name: 'For a teenager',
  render: () => html`<helio-settings figure="teen"><helio-causes></helio-causes></helio-settings>`,
};
