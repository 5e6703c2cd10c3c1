import { html } from 'lit';
import '../src/define/condition-card.js';
import '../src/define/evidence-card.js';
import '../src/define/settings.js';
import '../src/define/term.js';
import '../src/define/test-guide.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Settings', component: 'helio-settings', tags: ['autodocs'] } satisfies StoryFile;

export const once: Story = {
  name: 'Said once for all elements inside',
  render: () =>
    html`<helio-settings level="easy" figure="teen" country="GB" heading-level="3">
      <h2>Dermatomyositis for teenagers</h2>
      <p>The host’s own words, with a word explained: <helio-term term="ck">CK</helio-term>.</p>
      <helio-condition-card></helio-condition-card>
    </helio-settings>`,
};

export const nested: Story = {
  name: 'An element’s own attribute, and settings within settings, win',
  render: () =>
    html`<helio-settings level="easy">
      <p><helio-term term="inflammation">Inflammation</helio-term>, in easier words.</p>
      <helio-settings level="standard"
        ><p><helio-term term="biopsy">A biopsy</helio-term>, in plain words.</p></helio-settings
      >
      <p><helio-term term="emg" level="standard">An EMG</helio-term>, in plain words too.</p>
    </helio-settings>`,
};

export const help: Story = {
  name: 'Three elements, and the box that says when to get help at both ends',
  render: () =>
    html`<helio-settings help-box="ends">
      <helio-condition-card></helio-condition-card>
      <helio-test-guide></helio-test-guide>
      <helio-evidence-card></helio-evidence-card>
    </helio-settings>`,
};
