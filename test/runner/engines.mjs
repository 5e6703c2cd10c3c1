/**
 * The three engines in which the browser tests can run: Chromium by Playwright, Firefox by WebDriver BiDi, WebKitGTK by WebDriver in a
 * display of its own. Versions and traps: docs/adr/0011.
 */
import { spawn } from 'node:child_process';
import net from 'node:net';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArgs, findBrowser } from '../../scripts/browser.mjs';
import { findEngine } from '../../scripts/engines.mjs';

const driverPort = Number(process.env.WEBKIT_DRIVER_PORT ?? 4455);
const display = process.env.WEBKIT_DISPLAY ?? ':97';

const chromium = () =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: findBrowser(), args: [...chromiumArgs, '--font-render-hinting=none', '--force-color-profile=srgb'] },
  });

async function firefox() {
  const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
  return puppeteerLauncher({
    // A tab in the background gets no key events.
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath: findEngine('firefox'),
      headless: true,
      extraPrefsFirefox: {
        'datareporting.policy.dataSubmissionEnabled': false,
        'app.normandy.enabled': false,
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'services.settings.server': 'data:,#remote-settings-dummy/v1',
      },
    },
  });
}

async function webkit() {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver');
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: driverPort,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findEngine('webkit'), args: ['--automation'] },
    },
  });
  // It has no option for this, and would take the mode with frames, which WebKit does not bear.
  launcher.concurrency = 1;
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = (config) => initialize({ ...config, concurrency: 1 });
  return launcher;
}

const isListening = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** Starts the display and the driver of WebKit with the server of the tests, and ends them with it. */
function webkitDriver() {
  const children = [];
  const stop = () => {
    for (const child of children.splice(0)) child.kill();
  };
  return {
    name: 'heliotrope-webkit-driver',
    async serverStart() {
      children.push(spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
      const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
      children.push(spawn('WebKitWebDriver', [`--port=${driverPort}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
      for (let tries = 0; tries < 100 && !(await isListening(driverPort)); tries++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      process.once('exit', stop);
    },
    async serverStop() {
      stop();
    },
  };
}

const launchers = { chromium, firefox, webkit };

export async function engines(names) {
  return {
    browsers: await Promise.all(names.map((name) => launchers[name]())),
    plugins: names.includes('webkit') ? [webkitDriver()] : [],
  };
}
