/**
 * The manifest tells what a user of an element may rely on: what is private stays out of it, and its paths are those of the package.
 */
function isPublic(member) {
  return member.privacy !== 'private' && member.privacy !== 'protected' && !member.name.startsWith('#') && !member.name.startsWith('_');
}

const inPackage = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

/** Every `path` and `module` that names a source file, wherever it is. */
function rewritePaths(node) {
  for (const [key, value] of Object.entries(node)) {
    if (value !== null && typeof value === 'object') rewritePaths(value);
    else if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = inPackage(value);
  }
}

function asPublished() {
  return {
    name: 'heliotrope-as-published',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        }
        // A `defineX(tag)` defines whatever tag it is given: no definition of its own.
        module.exports = (module.exports ?? []).filter(({ kind }) => kind !== 'custom-element-definition');
      }
      rewritePaths(customElementsManifest);
    },
  };
}

export default {
  globs: [
    'src/elements/**/*.ts',
    'src/article/arranged-article.ts',
    'src/article/article-element.ts',
    'src/base/element.ts',
    'src/base/events.ts',
    'src/paper/printed-article.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [asPublished()],
};
