import { html } from 'lit';
import '../src/define/settings.js';
import '../src/define/term.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/Term', component: 'helio-term', tags: ['autodocs'] } satisfies StoryFile;

export const running: Story = {
  name: 'Words of a host’s own text',
  render: () =>
    html`<p>
      A blood test measures <helio-term term="ck">CK</helio-term>, a protein of muscle (<helio-term term="emg">EMG</helio-term> is another
      test). Doctors may look for <helio-term term="myositis-antibodies">antibodies that are typical of muscle inflammation</helio-term>.
    </p>`,
};

export const heading: Story = {
  name: 'In a heading, and in a narrow column',
  render: () =>
    html`<h2>What is <helio-term term="ild">interstitial lung disease</helio-term>?</h2>
      <p><helio-term term="calcinosis">Calcinosis</helio-term> can hurt.</p>`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () =>
    html`<helio-settings level="easy"
      ><p>About <helio-term term="steroids">steroids</helio-term>.</p></helio-settings
    >`,
};
