import { html } from 'lit';
import '../src/define/guide.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Guide', component: 'helio-guide', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'All of it',
  render: () => html`<helio-guide></helio-guide>`,
};

export const few: Story = {
  name: 'Some parts, in an order of the page’s own',
  render: () => html`<helio-guide parts="condition-card causes quiz" part="causes"></helio-guide>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-guide level="easy" parts="summary causes quiz"></helio-guide>`,
};
