import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const project = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** `npm run docs` builds first: the docs show the manifest, the sizes and the hashes of what would be published. */
const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../docs/site/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs'],
  staticDirs: [{ from: project('dist/cdn'), to: '/cdn' }],
  // Nothing leaves the machine that builds it.
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
};
export default config;
