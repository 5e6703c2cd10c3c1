import { html } from 'lit';
import '../src/define/settings.js';
import '../src/define/treatment-table.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Treatment table', component: 'helio-treatment-table', tags: ['autodocs'] } satisfies StoryFile;

export const all: Story = {
  name: 'All treatments',
  render: () => html`<helio-treatment-table></helio-treatment-table>`,
};

export const compared: Story = {
  name: 'Three side by side',
  render: () => html`<helio-treatment-table compare="ivig methotrexate stem-cell-transplant"></helio-treatment-table>`,
};

export const filtered: Story = {
  name: 'For the skin, by effort',
  render: () => html`<helio-treatment-table filter="use:skin" sort="-burden"></helio-treatment-table>`,
};

export const pregnancy: Story = {
  name: 'Pregnancy first, in easier words',
  render: () => html`<helio-treatment-table first="pregnancy" level="easy"></helio-treatment-table>`,
};

export const teen: Story = {
  name: 'For a teenager: no numbers of deaths',
  render: () => html`<helio-settings figure="teen"><helio-treatment-table></helio-treatment-table></helio-settings>`,
};
