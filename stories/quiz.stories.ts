import { html } from 'lit';
import '../src/define/quiz.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Quiz', component: 'helio-quiz', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'All of it',
  render: () => html`<helio-quiz></helio-quiz>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-quiz level="easy"></helio-quiz>`,
};
