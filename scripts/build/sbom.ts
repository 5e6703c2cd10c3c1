/**
 * Writes `dist/sbom.cdx.json`: what the package contains of others, and what it depends on, as a CycloneDX bill of materials. It holds no
 * time and no random number. (`npm sbom` knows no bundles, and refuses the tree of our tools: two of them disagree on a peer.)
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledIn } from './licences.js';
import { readJson, readPackage, type Package } from './package.js';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly dependencies?: Readonly<Record<string, string>> }>>;
}

const manifest = await readPackage();
const { packages } = (await readJson('package-lock.json')) as Lock;

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const hashes = (integrity: string | undefined) =>
  integrity?.startsWith('sha512-') ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] : [];
/** An id of SPDX, or an expression of some. */
const licences = (license: string) => [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }];

/** All that `names` depend on, with themselves, by their place in the lock. */
function withDependencies(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const place of names.map((name) => `node_modules/${name}`)) {
    const entry = packages[place];
    if (!entry || found.has(place)) continue;
    found.add(place);
    withDependencies(Object.keys(entry.dependencies ?? {}), found);
  }
  return found;
}

const uses = Object.entries({
  'a dependency of the package': withDependencies(Object.keys(manifest.dependencies)),
  'contained in files of dist/cdn': new Set(await bundledIn('cdn')),
  'contained in dist/cli/heliotrope.js': new Set(await bundledIn('command')),
});

async function component(place: string) {
  const { name, version, license } = (await readJson(join(place, 'package.json'))) as Package;
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    scope: 'required',
    hashes: hashes(packages[place]?.integrity),
    licenses: licences(license),
    purl: purl(name, version),
    properties: uses.flatMap(([use, places]) => (places.has(place) ? [{ name: 'heliotrope:use', value: use }] : [])),
  };
}

const { name, version, description, license } = manifest;
const self = purl(name, version);
const places = [...new Set(uses.flatMap(([, each]) => [...each]))].sort();
const components = await Promise.all(places.map(component));
const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'library', 'bom-ref': self, name, version, description, licenses: licences(license), purl: self } },
  components,
  dependencies: [{ ref: self, dependsOn: components.map(({ purl: ref }) => ref) }],
};
await writeFile('dist/sbom.cdx.json', `${JSON.stringify(bom, null, 2)}\n`);
