/** Makes the picture of the README, `docs/body-map.png`, from the build: the body map as a page with one line shows it. */
import { chromium } from 'playwright';
import { chromiumArgs, ensureBrowser } from './browser.mjs';

const path = 'docs/body-map.png';
const page = `<!doctype html><html lang="en"><title>Body map</title>
<style>body { margin: 0; font: 16px/1.5 system-ui, sans-serif } </style><helio-body-map></helio-body-map>`;

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...chromiumArgs, '--font-render-hinting=none'] });
try {
  const tab = await browser.newPage({ viewport: { width: 1120, height: 960 } });
  await tab.setContent(page);
  await tab.addScriptTag({ path: 'dist/cdn/body-map.min.js' });
  await tab.locator('helio-body-map').locator('[part=base]').waitFor();
  await tab.screenshot({ path });
  console.log(path);
} finally {
  await browser.close();
}
