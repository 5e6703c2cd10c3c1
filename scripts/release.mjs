// @ts-check
/**
 * `npm run release`: publishes the version in package.json, from the public repository's CI, with provenance: npm's statement,
 * signed by that CI, of which commit and which run made the files. `--dry-run` does all but publish, anywhere.
 *
 * Before: `npx changeset version`, which raises the version and writes CHANGELOG.md; a paragraph in CHANGELOG-editors.md; a commit, a tag.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runNode, runNpm } from './run-command.mjs';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } });
const isDryRun = values['dry-run'];
const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** What a release still needs, each with what to do. */
function obstacles() {
  /** @type {string[]} */
  const found = [];
  if (!readFileSync('CHANGELOG.md', 'utf8').includes(`## ${version}\n`)) found.push(`CHANGELOG.md has no "## ${version}".`);
  if (!readFileSync('CHANGELOG-editors.md', 'utf8').includes(`## ${version}`))
    found.push(`CHANGELOG-editors.md has no "## ${version}": say in plain words what readers will see.`);
  if (isDryRun) return found;
  if (git('status', '--porcelain') !== '') found.push('There are changes that are not committed.');
  if (!git('tag', '--points-at', 'HEAD').split('\n').includes(`v${version}`)) found.push(`This commit has no tag v${version}.`);
  if (!repository) found.push('package.json has no "repository": npm compares it with the CI that signs.');
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL && !process.env.SIGSTORE_ID_TOKEN)
    found.push('This is no CI that can sign (GitHub Actions with "id-token: write", GitLab with an id token for sigstore).');
  return found;
}

const found = obstacles();
if (found.length > 0) {
  console.error(`Not released:\n- ${found.join('\n- ')}`);
  process.exitCode = 1;
} else {
  const tested = isDryRun ? 0 : await runNode(['scripts/test.mjs']);
  const args = ['publish', '--access', 'public', ...(isDryRun ? ['--dry-run', '--ignore-scripts'] : ['--provenance'])];
  process.exitCode = tested || (await runNpm(args));
}
