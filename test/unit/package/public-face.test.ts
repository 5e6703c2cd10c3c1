/**
 * The public face: what others may rely on (semver). Renaming things inside cannot change it; whoever changes it on purpose writes the
 * snapshot anew with UPDATE_PUBLIC_FACE=1, and the change is seen in review.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { readElements } from '../../../scripts/manifest/elements.js';
import { PackedPackage } from './packed-package.js';

const snapshotFile = new URL('../../fixtures/public-face.json', import.meta.url);
const packed = new PackedPackage();
after(() => {
  packed.remove();
});

const entries = Object.entries(packed.manifest.exports);

/** Names that a declaration file exports, types too, sorted. */
function exportedNames(files: readonly string[]): Record<string, string[]> {
  const paths = files.map((file) => join(packed.folder, file));
  const program = ts.createProgram(paths, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  return Object.fromEntries(
    files.map((file, index) => {
      const source = program.getSourceFile(paths[index] ?? '');
      const symbol = source && checker.getSymbolAtLocation(source);
      const names = symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
      return [file, names.sort()];
    }),
  );
}

const typeFiles = entries.flatMap(([, target]) => (typeof target === 'object' && !target.types.includes('*') ? [target.types] : []));
const { elements, events } = await readElements();
const pack = JSON.parse(
  packed.runModule(`import { pack } from 'heliotrope/packs/dermatomyositis'; console.log(JSON.stringify(pack.structure));`),
) as Record<string, Record<string, { id: string }[]>>;

const face = {
  exports: Object.fromEntries(entries),
  names: exportedNames(typeFiles),
  defines: packed.files().filter((file) => /^dist\/define\/[a-z-]+\.js$/.test(file)),
  cdn: packed.files().filter((file) => /^dist\/cdn\/[^/]+$/.test(file)),
  elements: elements.map(
    ({
      description: _d,
      summary: _s,
      superclass: _c,
      attributes,
      properties,
      methods,
      slots,
      parts,
      customProperties,
      states,
      events: fired,
      ...rest
    }) => ({
      ...rest,
      attributes: attributes.map(({ description: _, ...attribute }) => attribute),
      // In the order of their names: which class declares one is no matter of the user's.
      properties: properties.map(({ name, type }) => ({ name, type })).sort((one, other) => (one.name < other.name ? -1 : 1)),
      methods: methods.map(({ name }) => name).sort(),
      events: fired.map(({ name, type }) => ({ name, type })),
      slots: slots.map(({ name }) => name),
      parts: parts.map(({ name }) => name).sort(),
      customProperties: customProperties.map(({ name }) => name),
      states: states.map(({ name }) => name),
    }),
  ),
  events: events.map(({ name, fields }) => ({ name, fields: fields.map((field) => ({ name: field.name, type: field.type })) })),
  ids: {
    findings: pack['findings']?.['findings']?.map(({ id }) => id),
    treatments: pack['treatments']?.['treatments']?.map(({ id }) => id),
  },
};

describe('the public face', () => {
  const update = process.env['UPDATE_PUBLIC_FACE'] === '1';
  const now = `${JSON.stringify(face, undefined, 2)}\n`;
  if (update) writeFileSync(snapshotFile, now);
  const before = JSON.parse(readFileSync(snapshotFile, 'utf8')) as typeof face;
  for (const part of Object.keys(face) as (keyof typeof face)[]) {
    it(`is what it was: ${part}`, () => {
      assert.deepEqual(JSON.parse(JSON.stringify(face[part])), before[part]);
    });
  }
});
