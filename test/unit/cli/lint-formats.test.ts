import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rules, type Diagnostic, type RuleId } from '../../../src/content/lint/diagnostic.js';
import { pageOf } from '../../../src/content/lint/explanations.js';
import { inGithub, inJson, inSarif, inText } from '../../../src/cli/lint-formats.js';
import { lintBroken } from '../content/made-up-pack.js';

const found: readonly Diagnostic[] = lintBroken({ file: 'findings.yaml', from: 'group: face\n', to: 'group: faces\n' }).map((each) => ({
  ...each,
  file: `my pack/${each.file}`,
}));

/** What https://docs.oasis-open.org/sarif/sarif/v2.1.0/ requires of the parts that we write. */
interface Sarif {
  readonly version: '2.1.0';
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

describe('what lint found, for other programs', () => {
  it('is SARIF 2.1.0: a tool with its rules, and results that point at them', () => {
    const { version, runs } = JSON.parse(JSON.stringify(inSarif(found, '1.2.3'))) as Sarif;
    assert.equal(version, '2.1.0');
    assert.equal(runs.length, 1);
    const [run] = runs;
    const ids = run?.tool.driver.rules.map(({ id }) => id);
    assert.deepEqual([run?.tool.driver.name, ids], ['heliotrope', Object.keys(rules)]);
    assert.equal(run?.results.length, 1);
    const result = run.results[0];
    assert.equal(ids?.[result?.ruleIndex ?? -1], 'unknown-group');
    assert.deepEqual([result?.ruleId, result?.level], ['unknown-group', 'error']);
    assert.ok(result?.message.text);
    const place = result.locations[0]?.physicalLocation;
    assert.equal(place?.artifactLocation.uri, 'my%20pack/findings.yaml');
    assert.deepEqual(place.region, { startLine: 8, startColumn: 5 });
  });

  it('is SARIF where nothing was found, too', () => {
    assert.deepEqual((inSarif([], '1.2.3') as Sarif).runs[0]?.results, []);
  });

  it('is a command for the runner of GitHub, which no text can end', () => {
    const [line, ...more] = inGithub([{ ...(found[0] as Diagnostic), message: 'one\n::set-output name=a::b 100%' }]).split('\n');
    assert.deepEqual(more, []);
    assert.match(
      line ?? '',
      /^::error file=my pack\/findings\.yaml,line=8,col=5,title=unknown-group::.*one%0A::set-output name=a::b 100%25/,
    );
  });

  it('has the column in text and JSON where that is asked for', () => {
    const [one] = found as [Diagnostic];
    assert.match(inText(one), /^my pack\/findings\.yaml:8 {2}error/);
    assert.match(inText(one, true), /^my pack\/findings\.yaml:8:5 {2}error/);
    assert.equal(inJson(found, true)[0]?.column, 5);
    assert.ok(!('column' in (inJson(found, false)[0] ?? {})));
  });

  it('is explained: each rule has its page, as the rules say', () => {
    const index = readFileSync('docs/lint/README.md', 'utf8');
    for (const id of Object.keys(rules) as RuleId[]) {
      assert.equal(readFileSync(`docs/lint/${id}.md`, 'utf8'), pageOf(id), `docs/lint/${id}.md: npx tsx scripts/lint-pages.ts`);
      assert.ok(index.includes(`[${id}](${id}.md): ${rules[id]}`));
    }
  });
});
