import { html } from 'lit';
import '../src/define/sheet.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Sheet', component: 'helio-sheet', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'All of it',
  render: () => html`<helio-sheet></helio-sheet>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-sheet level="easy"></helio-sheet>`,
};
