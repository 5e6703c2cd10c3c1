import { html } from 'lit';
import '../src/define/body-map.js';
import '../src/define/settings.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Body map', component: 'helio-body-map', tags: ['autodocs'] } satisfies StoryFile;

export const skin: Story = { name: 'Skin, front', render: () => html`<helio-body-map></helio-body-map>` };

export const face: Story = {
  name: 'A finding open, seen on the face',
  render: () => html`<helio-body-map view="face" selected="eyelid-colour"></helio-body-map>`,
};

export const hand: Story = {
  name: 'A hand on dark skin',
  render: () => html`<helio-body-map view="hand" tone="9" selected="knuckle-bumps nail-folds"></helio-body-map>`,
};

export const muscle: Story = {
  name: 'Muscles, from behind',
  render: () => html`<helio-body-map layer="muscle" view="back" selected="weak-hips"></helio-body-map>`,
};

export const inside: Story = {
  name: 'Inside the body',
  render: () => html`<helio-body-map layer="inside" selected="lung-inflammation"></helio-body-map>`,
};

export const child: Story = {
  name: 'A child, for parents, in easier words',
  render: () => html`<helio-body-map figure="child" level="easy" selected="knuckle-bumps" view="hand"></helio-body-map>`,
};

export const teen: Story = {
  name: 'A teenager',
  render: () => html`<helio-body-map figure="teen" tone="7" selected="chest-v"></helio-body-map>`,
};

export const collect: Story = {
  name: 'A list for the doctor',
  render: () => html`<helio-body-map mode="collect"></helio-body-map>`,
};

export const settings: Story = {
  name: 'Settings from above',
  render: () =>
    html`<h2>A section of the host</h2>
      <helio-settings tone="8" level="easy" country="GB" heading-level="3"><helio-body-map></helio-body-map></helio-settings>`,
};
