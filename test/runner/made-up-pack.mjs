/** The pack of a made-up illness, built, for tests in a page: `import pack from 'made-up-illness'`. */
import { tsImport } from 'tsx/esm/api';

export const madeUpPackPlugin = () => ({
  name: 'made-up-pack',
  resolveImport: ({ source }) => (source === 'made-up-illness' ? '/made-up-illness.js' : undefined),
  async serve({ path }) {
    if (path !== '/made-up-illness.js') return undefined;
    const { builtMadeUpPack } = await tsImport('../unit/content/made-up-pack.ts', import.meta.url);
    return { body: `export default ${JSON.stringify(await builtMadeUpPack())}`, type: 'js' };
  },
});
