import { html } from 'lit';
import '../src/define/settings.js';
import '../src/define/test-guide.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Test guide', component: 'helio-test-guide', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'All tests, for an adult',
  render: () => html`<helio-test-guide></helio-test-guide>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-test-guide level="easy"></helio-test-guide>`,
};

export const child: Story = {
  name: 'For a parent: no cancer checks',
  render: () => html`<helio-settings figure="child"><helio-test-guide></helio-test-guide></helio-settings>`,
};

export const teen: Story = {
  name: 'For a teenager',
  render: () => html`<helio-settings figure="teen"><helio-test-guide></helio-test-guide></helio-settings>`,
};
