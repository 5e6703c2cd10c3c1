/** The toolbar: what a host decides about an element, and what paper shows. */
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import manifest from '../dist/custom-elements.json';
import { pseudoLanguage, pseudoWords } from '../src/content/pseudo-locale.js';
import { provide, provideMessages } from '../src/content/registry.js';
import '../src/define/settings.js';
import { part as pseudoText } from '../src/generated/pseudo/dermatomyositis.js';
import { showAsPrinted } from './print.js';

setCustomElementsManifest(manifest);
provide(pseudoText);
// The words of the interface in the made-up language, made from the English ones: what stays English is not translatable.
const phraseFiles = import.meta.glob<Record<string, Record<string, unknown>>>('../src/**/*.phrases.ts', { eager: true });
for (const [path, module] of Object.entries(phraseFiles)) {
  const name = /([\w-]+)\.phrases\.ts$/.exec(path)?.[1] ?? '';
  const words = Object.values(module).flatMap((phrases) => Object.entries(phrases));
  provideMessages(pseudoLanguage, {
    [name]: Object.fromEntries(words.flatMap(([key, phrase]) => (typeof phrase === 'string' ? [[key, pseudoWords(phrase)]] : []))),
  });
}

const choice = (title: string, icon: string, items: readonly (string | { value: string; title: string })[]) => ({
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});
const unset = { value: '', title: 'not set' };

const preview: Preview = {
  initialGlobals: { theme: 'light', tone: '', figure: '', level: '', language: 'en', direction: '', width: '', print: 'screen' },
  globalTypes: {
    theme: choice('Theme', 'mirror', ['light', 'dark']),
    tone: choice('Tone', 'paintbrush', [{ ...unset, title: 'tone: not set' }, '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']),
    figure: choice('Figure', 'user', [{ ...unset, title: 'figure: not set' }, 'adult', 'teen', 'child']),
    level: choice('Level', 'book', [{ ...unset, title: 'level: not set' }, 'standard', 'easy']),
    language: choice('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'ar-XB', title: 'made-up language, right to left' },
    ]),
    direction: choice('Direction', 'transfer', [{ ...unset, title: 'direction of the language' }, 'ltr', 'rtl']),
    width: choice('Width', 'grow', [
      { ...unset, title: 'full width' },
      { value: '280px', title: '280 px: a sidebar' },
      { value: '320px', title: '320 px: a phone, or 400 % zoom' },
      { value: '720px', title: '720 px: a column of text' },
    ]),
    print: choice('Print', 'print', [
      { value: 'screen', title: 'on screen' },
      { value: 'print', title: 'on paper' },
    ]),
  },
  decorators: [
    (story, { globals }) => {
      const { theme, tone, figure, level, language, direction, width, print } = globals as Record<string, string>;
      const root = document.documentElement;
      root.style.colorScheme = theme ?? 'light';
      root.style.setProperty('background', theme === 'dark' ? '#16131c' : '#fff');
      root.style.setProperty('color', theme === 'dark' ? '#eeeaf4' : '#1e1a24');
      document.body.style.maxInlineSize = width ?? '';
      showAsPrinted(print === 'print');
      return html`<helio-settings
        tone=${tone || nothing}
        figure=${figure || nothing}
        level=${level || nothing}
        lang=${language ?? 'en'}
        dir=${direction || nothing}
        >${story()}</helio-settings
      >`;
    },
  ],
  parameters: {
    controls: { expanded: true },
    docs: { toc: true },
    options: {
      storySort: {
        order: ['Start', ['In one minute', 'Ways to embed', 'Snippet builder', 'Theming', 'Events'], 'Trust', 'Make', 'Elements'],
      },
    },
  },
};
export default preview;
