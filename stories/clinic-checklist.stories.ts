import { html } from 'lit';
import '../src/define/clinic-checklist.js';
import '../src/define/settings.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Clinic checklist', component: 'helio-clinic-checklist', tags: ['autodocs'] } satisfies StoryFile;

export const plain: Story = {
  name: 'What to ask, and how to check',
  render: () => html`<helio-clinic-checklist></helio-clinic-checklist>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html`<helio-clinic-checklist level="easy"></helio-clinic-checklist>`,
};

export const contact: Story = {
  name: 'With a contact of the website',
  render: () =>
    html`<helio-clinic-checklist>
      <p slot="contact">Our nurses read such papers with you: <a href="tel:+441632960000">01632 960000</a>.</p>
    </helio-clinic-checklist>`,
};
