import { html } from 'lit';
import '../src/define/daily-life.js';
import '../src/define/settings.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Daily life', component: 'helio-daily-life', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'For an adult',
  render: () => html`<helio-daily-life></helio-daily-life>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-daily-life level="easy"></helio-daily-life>`,
};

export const teen: Story = {
  name: 'For a teenager',
  render: () => html`<helio-settings figure="teen"><helio-daily-life></helio-daily-life></helio-settings>`,
};

export const parent: Story = {
  name: 'For the parent of a child',
  render: () => html`<helio-daily-life figure="child"></helio-daily-life>`,
};
