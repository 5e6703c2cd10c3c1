import { html } from 'lit';
import '../src/define/glossary.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Glossary', component: 'helio-glossary', tags: ['autodocs'] } satisfies StoryFile;

export const all: Story = {
  name: 'All words',
  render: () => html`<helio-glossary></helio-glossary>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-glossary level="easy"></helio-glossary>`,
};
