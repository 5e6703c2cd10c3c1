/**
 * Writes `dist/sbom.cdx.json`: what the package contains of others, and what it depends on, as a CycloneDX bill of materials. The same
 * input gives the same file: it holds no time and no random number.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** `node_modules/a/node_modules/@b/c/x.js` → `node_modules/a/node_modules/@b/c` */
const packageFolder = (file) =>
  /^(?:.*\/)?(node_modules\/.*node_modules\/|node_modules\/)((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'));
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hashOf = (integrity) => {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return digest ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] } : {};
};

/** `LICENSE` of a package is an id of SPDX, or an expression of some. */
const licenceOf = (license) =>
  !license ? {} : { licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }] };

/** All that `names` depend on, with themselves, by their place in the lock. */
function withDependencies(names, packages) {
  const found = new Set();
  const visit = (name) => {
    const place = `node_modules/${name}`;
    const entry = packages[place];
    if (!entry || found.has(place)) return;
    found.add(place);
    for (const inner of Object.keys(entry.dependencies ?? {})) visit(inner);
  };
  names.forEach(visit);
  return found;
}

/** `inCdn`, `inCommand`: paths of all that was bundled. */
export async function writeSbom(out, { inCdn, inCommand }) {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'));
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const foldersOf = (files) => new Set(files.map((file) => packageFolder(file)).flatMap((match) => (match ? [match[1] + match[2]] : [])));
  const uses = {
    'a dependency of the package': withDependencies(Object.keys(manifest.dependencies), packages),
    'contained in files of dist/cdn': foldersOf(inCdn),
    'contained in dist/cli/heliotrope.js': foldersOf(inCommand),
  };
  const places = [...new Set(Object.values(uses).flatMap((each) => [...each]))].sort();
  const components = await Promise.all(
    places.map(async (place) => {
      const { name, version, license } = JSON.parse(await readFile(`${place}/package.json`, 'utf8'));
      return {
        type: 'library',
        'bom-ref': purl(name, version),
        name,
        version,
        scope: 'required',
        ...hashOf(packages[place]?.integrity),
        ...licenceOf(license),
        purl: purl(name, version),
        properties: Object.entries(uses).flatMap(([use, where]) => (where.has(place) ? [{ name: 'heliotrope:use', value: use }] : [])),
      };
    }),
  );
  const self = purl(manifest.name, manifest.version);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': self,
        name: manifest.name,
        version: manifest.version,
        description: manifest.description,
        ...licenceOf(manifest.license),
        purl: self,
      },
    },
    components,
    dependencies: [{ ref: self, dependsOn: components.map(({ purl: ref }) => ref) }],
  };
  await writeFile(out, `${JSON.stringify(bom, null, 2)}\n`);
}
