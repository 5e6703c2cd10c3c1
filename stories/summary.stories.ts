import { html } from 'lit';
import '../src/define/settings.js';
import '../src/define/summary.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Summary', component: 'helio-summary', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'All of it',
  render: () => html`<helio-summary></helio-summary>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-summary level="easy"></helio-summary>`,
};

export const parent: Story = {
  name: 'For a parent',
  render: () => html`<helio-settings figure="child"><helio-summary></helio-summary></helio-settings>`,
};

export const teenager: Story = {
  name: 'For a teenager',
  render: () => html`<helio-settings figure="teen"><helio-summary></helio-summary></helio-settings>`,
};
