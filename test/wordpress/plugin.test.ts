/** The plugin and an address on a line, in a real WordPress, written by an author who may not write HTML. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../../scripts/browser.mjs';
import { renderDocument } from '../../src/ssr/index.js';
import { readLeft } from '../hosts/consumers/what-is-left.js';
import { startWordPress, type WordPress } from './wordpress-server.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const zip = 'build/heliotrope-wordpress.zip';
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };
const siteFolder = mkdtempSync(join(tmpdir(), 'heliotrope-site-'));
const siteServer = createServer(({ url = '/' }, response) => {
  try {
    const path = normalize(new URL(url, 'http://a.test').pathname);
    const content = readFileSync(join(siteFolder, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
let frames = '';
let browser: Browser;

before(async () => {
  await new Promise<void>((done) => siteServer.listen(0, '127.0.0.1', done));
  frames = `http://127.0.0.1:${String((siteServer.address() as AddressInfo).port)}/`;
  const words = ['--import', 'tsx', 'scripts/site.ts', '--url', frames, '--out', siteFolder];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
});
after(async () => {
  await browser.close();
  siteServer.close();
  rmSync(siteFolder, { recursive: true });
});

for (const [build, wanted] of [
  ['wp-6.5', /^6\.5/],
  ['wp-beta', /^6\.6/],
] as const)
  describe(build, () => {
    let wordpress: WordPress;
    const said: string[] = [];

    before(async () => {
      wordpress = await startWordPress(build);
    });
    after(() => wordpress.end());

    /** The editor asks for pictures of its users and more, which are none of our doing: there, only what our files say counts. */
    async function newPage(isOurs = (_url: string) => true): Promise<Page> {
      const page = await browser.newPage();
      page.setDefaultTimeout(30_000);
      page.on('pageerror', (error) => isOurs(error.stack ?? '') && said.push(error.message));
      page.on('console', (message) => message.type() === 'error' && isOurs(message.location().url) && said.push(message.text()));
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1' && isOurs(request.url())) said.push(`asked ${hostname}`);
      });
      await page.route(/gravatar\.com|s\.w\.org/, (route) => route.abort());
      return page;
    }

    async function logIn(who: string): Promise<Page> {
      const page = await newPage((url) => url.includes('heliotrope'));
      await page.goto(`${wordpress.address}/wp-login.php`);
      await page.fill('#user_login', who);
      await page.fill('#user_pass', who);
      await page.click('#wp-submit');
      await page.waitForURL(/wp-admin/);
      return page;
    }

    /** As the block editor saves it: by REST, with what WordPress takes away. The address of the post. */
    async function post(slug: string, content: string): Promise<string> {
      const code = `wp_set_current_user(get_user_by('login', 'author')->ID);
        $request = new WP_REST_Request('POST', '/wp/v2/posts');
        $request->set_body_params(['title' => 'A post', 'slug' => '${slug}', 'status' => 'publish', 'content' => base64_decode('${Buffer.from(content).toString('base64')}')]);
        echo rest_do_request($request)->get_status();`;
      assert.equal(await wordpress.php(code), '201');
      return `${wordpress.address}/${slug}/`;
    }

    test('an administrator installs the zip, and the dashboard tells what was found to be wrong', async () => {
      assert.match(wordpress.version, wanted);
      // The upload limit of a PHP that nobody has configured.
      assert.ok(statSync(zip).size < 2 * 1024 * 1024);
      const page = await logIn('admin');
      await page.goto(`${wordpress.address}/wp-admin/plugin-install.php?tab=upload`);
      await page.setInputFiles('#pluginzip', zip);
      await page.click('#install-plugin-submit');
      await page.click('a:has-text("Activate Plugin")');
      await page.goto(`${wordpress.address}/wp-admin/`);
      const [advisory] = (JSON.parse(readFileSync('dist/advisories.json', 'utf8')) as { advisories: { title: string }[] }).advisories;
      assert.ok((await page.locator('.notice:has-text("Heliotrope")').innerText()).includes(advisory?.title ?? '?'));
      await page.close();
    });

    test('an author puts the block in, sees the element, saves; a visitor has it without an error', async () => {
      assert.equal(await wordpress.php(`echo json_encode(user_can(get_user_by('login', 'author'), 'unfiltered_html'));`), 'false');
      said.length = 0;
      const page = await logIn('author');
      await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
      await page.waitForFunction(
        'window.wp?.data?.select("core/editor")?.getCurrentPostId() && wp.blocks.getBlockType("heliotrope/element")',
      );
      await page.evaluate(`(() => {
        wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
        wp.data.dispatch('core/editor').editPost({ title: 'Causes', slug: 'by-block', status: 'publish' });
        wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('heliotrope/element', {}));
      })()`);
      const canvas = page.frameLocator('iframe[name="editor-canvas"]');
      await canvas.getByLabel('What to show').selectOption('causes');
      await canvas.locator('helio-causes').getByRole('heading', { level: 2 }).waitFor();
      await page.evaluate(`(() => {
        const { clientId } = wp.data.select('core/block-editor').getBlocks()[0];
        wp.data.dispatch('core/block-editor').updateBlockAttributes(clientId, { level: 'easy', country: 'GB', helpline: 'Call us & ask', reviewedBy: 'Dr A', reviewedOn: '2026-05-04' });
        return wp.data.dispatch('core/editor').savePost();
      })()`);
      await page.waitForFunction('!wp.data.select("core/editor").isSavingPost() && wp.data.select("core/editor").isCurrentPostPublished()');
      await page.close();

      const visitor = await newPage();
      await visitor.goto(`${wordpress.address}/by-block/`);
      const element = visitor.locator('helio-causes');
      await element.getByText('Call us & ask').filter({ visible: true }).first().waitFor();
      assert.equal(await element.evaluate((each) => each.shadowRoot !== null), true);
      assert.deepEqual(
        await element.evaluate((each) => ['level', 'country', 'reviewed-by', 'reviewed-on'].map((name) => each.getAttribute(name))),
        ['easy', 'GB', 'Dr A', '2026-05-04'],
      );
      await visitor.close();
      assert.deepEqual(said, []);
    });

    test('the document is in the page, in search and in excerpts; the shortcode shows the same', async () => {
      const html = await (
        await fetch(await post('by-shortcode', '[heliotrope element="glossary" level="easy" reviewed-by="Dr B"]'))
      ).text();
      assert.ok(html.includes('<helio-glossary level="easy" reviewed-by="Dr B">'));
      assert.ok(html.includes('Reviewed by our advisers: Dr B'));
      const word = /<dfn[^>]*>(\w{7,})|<dt[^>]*>(?:<[^>]+>)*(\w{7,})/.exec(html)?.slice(1).find(Boolean) ?? 'antibody';
      const found = async (words: string): Promise<boolean> =>
        (await (await fetch(`${wordpress.address}/?s=${words}`)).text()).includes(`${wordpress.address}/by-shortcode/`);
      assert.equal(await found(word), true, word);
      assert.equal(await found('zzyzxnowhere'), false);
      const excerpt = await wordpress.php(`echo get_the_excerpt(get_page_by_path('by-block', OBJECT, 'post'));`);
      assert.ok(excerpt.length > 100, excerpt);
    });

    test('each reader has the document that is meant for them, whole', async () => {
      const readers = ['standard', 'easy'].flatMap((level) => ['adult', 'teen', 'child'].map((figure) => ({ level, figure })));
      const names = Object.keys(JSON.parse(await wordpress.php('echo json_encode(heliotrope_elements());')) as object);
      assert.ok(names.length > 10);
      const made = await wordpress.php(`foreach (json_decode('${JSON.stringify(names)}') as $name)
        foreach (json_decode('${JSON.stringify(readers)}', true) as $reader) $made[] = hash('sha256', heliotrope_document($name, $reader));
        echo json_encode($made);`);
      const meant = names.flatMap((name) => readers.map((reader) => renderDocument(`helio-${name}`, { ...reader, 'heading-level': 2 })));
      assert.deepEqual(
        JSON.parse(made),
        meant.map((document) => createHash('sha256').update(document).digest('hex')),
      );
    });

    async function seeFrame(address: string): Promise<void> {
      said.length = 0;
      const visitor = await newPage();
      await visitor.goto(address);
      const frame = visitor.locator('iframe.wp-embedded-content');
      // WordPress hides it until it tells its height.
      await frame.waitFor({ state: 'attached' });
      await visitor.waitForFunction(`getComputedStyle(document.querySelector('iframe.wp-embedded-content')).visibility === 'visible'`);
      assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
      await frame.contentFrame().locator('helio-causes').getByRole('heading').first().waitFor();
      // Themes leave the frame its border.
      const height = await frame.evaluate(({ clientHeight }) => clientHeight);
      assert.ok(height > 200 && height <= 1000, String(height));
      assert.equal(await visitor.locator('blockquote.wp-embedded-content').isVisible(), false);
      await visitor.close();
      assert.deepEqual(said, []);
    }

    test('an address alone on a line shows the frame, sized, to a visitor', async () => {
      await seeFrame(
        await post('by-address', `<!-- wp:paragraph --><p>Before</p><!-- /wp:paragraph -->\n\n${frames}latest/embed/causes.en.html\n`),
      );
    });

    test('an address that an author pastes into the editor becomes the frame', async () => {
      const page = await logIn('author');
      await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
      await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId() && wp.blocks.getBlockType("core/embed")');
      const url = `${frames}v${version}/embed/causes.en.html`;
      await page.evaluate(`(() => {
        wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
        wp.data.dispatch('core/editor').editPost({ title: 'Causes', slug: 'by-paste', status: 'publish' });
        wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.pasteHandler({ plainText: '${url}', mode: 'BLOCKS' }));
      })()`);
      await page.waitForFunction(`wp.data.select('core').getEmbedPreview('${url}')?.html?.includes('<iframe')`);
      await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
      await page.waitForFunction('!wp.data.select("core/editor").isSavingPost() && wp.data.select("core/editor").isCurrentPostPublished()');
      await page.close();
      await seeFrame(`${wordpress.address}/by-paste/`);
    });

    test('what KSES leaves: the whole text and links that work; with the filter of the docs, the tag', async () => {
      const written = `<div><helio-body-map level="easy">${renderDocument('helio-body-map', { level: 'easy' })}</helio-body-map></div>`;
      // Too long for a command.
      const file = join(siteFolder, 'written.html');
      writeFileSync(file, written);
      const kses = `wp_kses_post(file_get_contents('${file}'))`;
      const page = await browser.newPage();
      const whole = await readLeft(page, written);
      const left = await readLeft(page, await wordpress.php(`echo ${kses};`));
      assert.deepEqual(left, { ...whole, tag: '', drawings: 0 });
      const filter = /```php\n([^]*?)```/.exec(readFileSync('docs/site/sanitisers.mdx', 'utf8'))?.[1] ?? '';
      assert.equal((await readLeft(page, await wordpress.php(`${filter} echo ${kses};`))).tag, 'helio-body-map level=easy');
      await page.close();
    });

    test('PHP has nothing to say, and a deleted plugin leaves nothing', async () => {
      const ours = wordpress
        .complaints()
        .split('\n')
        .filter((line) => line.includes('plugins/heliotrope'));
      assert.deepEqual(ours, []);
      const left = await wordpress.php(`global $wpdb;
        require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
        deactivate_plugins('heliotrope/heliotrope.php'); delete_plugins(['heliotrope/heliotrope.php']);
        $names = array_merge(
          $wpdb->get_col("SELECT option_name FROM $wpdb->options"), $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta"),
          $wpdb->get_col("SELECT meta_key FROM $wpdb->postmeta"), $wpdb->get_col('SHOW TABLES'), array_map('json_encode', _get_cron_array()), get_option('active_plugins')
        );
        foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator(WP_CONTENT_DIR)) as $file) $names[] = substr($file->getPathname(), strlen(WP_CONTENT_DIR));
        echo json_encode([count($names) > 100, array_values(preg_grep('/helio/i', $names))]);`);
      assert.equal(left, '[true,[]]');
    });
  });
