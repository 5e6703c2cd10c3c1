import { html } from 'lit';
import '../src/define/criteria-card.js';
import '../src/define/sources.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Sources', component: 'helio-sources', tags: ['autodocs'] } satisfies StoryFile;

export const page: Story = {
  name: 'The sources of the elements on a page',
  render: () => html`<helio-criteria-card></helio-criteria-card><helio-sources></helio-sources>`,
};

export const alone: Story = {
  name: 'The sources of the registered pack',
  render: () => html`<helio-sources></helio-sources>`,
};

export const host: Story = {
  name: 'With a record and a contact of the website',
  render: () =>
    html`<helio-sources level="easy">
      <p slot="review">Our own team has read these pages for our patients.</p>
      <p slot="feedback">Write to <a href="mailto:pages@example.org">pages@example.org</a>.</p>
    </helio-sources>`,
};
