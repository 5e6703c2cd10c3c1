import { html } from 'lit';
import '../src/define/criteria-card.js';
import '../src/define/settings.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Criteria card', component: 'helio-criteria-card', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'An adult, step by step, in the set of 2017',
  render: () => html`<helio-criteria-card></helio-criteria-card>`,
};

export const older: Story = {
  name: 'The set of 1975, which counts instead of adding points',
  render: () => html`<helio-criteria-card criteria="bohan-peter-1975" case="amyopathic"></helio-criteria-card>`,
};

export const child: Story = {
  name: 'A child, in easier words',
  render: () => html`<helio-criteria-card case="child" level="easy"></helio-criteria-card>`,
};

export const lookAlike: Story = {
  name: 'Enough points, and another illness',
  render: () => html`<helio-criteria-card case="look-alike"></helio-criteria-card>`,
};

export const biopsy: Story = {
  name: 'A biopsy that lowers the result',
  render: () => html`<helio-criteria-card case="biopsy-lowers"></helio-criteria-card>`,
};

export const range: Story = {
  name: 'A range, because a test is not back',
  render: () => html`<helio-criteria-card case="unknown-antibody"></helio-criteria-card>`,
};

export const settings: Story = {
  name: 'Settings from above',
  render: () =>
    html`<h2>A section of the host</h2>
      <helio-settings level="easy" country="GB" heading-level="3"><helio-criteria-card></helio-criteria-card></helio-settings>`,
};
