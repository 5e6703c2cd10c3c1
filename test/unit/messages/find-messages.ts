/** Reads the words of interfaces and where the sources say them, with TypeScript's own eyes. */
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export interface Messages {
  /** The name of the object, such as `causesMessages`. */
  readonly name: string;
  /** Where it is declared. */
  readonly place: string;
  readonly folder: string;
  /** Its own keys, without those it spreads in. */
  readonly own: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly used: Set<string>;
}

export interface Findings {
  readonly messages: readonly Messages[];
  /** Keys that are put together while running: nobody finds them by searching. */
  readonly concatenated: readonly string[];
  /** Keys that are asked for and are in no object that the speaker has. */
  readonly missing: readonly string[];
  /** How many calls that ask for a message were read. */
  readonly calls: number;
}

const objectName = /(Phrases|Messages)$/;
const speakerName = /^(Speaker|Localizer)$/;
const askingName = /^(say|node|message|messageNode)$/;

/** Everything in `src`, with the settings of the project. */
export function projectProgram(root: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { readonly config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram({ rootNames: fileNames.filter((file) => file.startsWith(join(root, 'src/'))), options });
}

/** One file that is nowhere but here. */
export function programOfText(file: string, text: string): ts.Program {
  const options: ts.CompilerOptions = { strict: true, target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'] };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...others) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) : getSourceFile(name, ...others);
  return ts.createProgram({ rootNames: [file], options, host });
}

/** A table says which message names a value: what it holds are keys, one word each, never words for a reader. */
function isTableOfKeys(object: ts.ObjectLiteralExpression): boolean {
  return object.properties.every((property) => {
    const value = ts.isPropertyAssignment(property) ? withoutCasts(property.initializer) : undefined;
    if (value && ts.isObjectLiteralExpression(value)) return isTableOfKeys(value);
    return value !== undefined && ts.isStringLiteral(value) && /^[a-z][A-Za-z0-9]*$/.test(value.text);
  });
}

export function findMessages(program: ts.Program, root: string): Findings {
  const checker = program.getTypeChecker();
  const files = program
    .getSourceFiles()
    .filter((file) => /^src\/(?!generated\/)/.test(relative(root, file.fileName)) && !file.isDeclarationFile);
  const concatenated = new Set<string>();
  const missing = new Set<string>();
  const imports = new Map<ts.SourceFile, Set<string>>();
  let calls = 0;

  const placeOf = (node: ts.Node): string => {
    const file = node.getSourceFile();
    return `${relative(root, file.fileName)}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
  };

  function declaredIn(file: ts.SourceFile): Messages[] {
    return file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
      declarationList.declarations.flatMap((declaration) => {
        const object = declaration.initializer && withoutCasts(declaration.initializer);
        // A dictionary by ids, such as the names of regions, says so in its type.
        if (!object || !ts.isObjectLiteralExpression(object) || declaration.type || !objectName.test(declaration.name.getText())) return [];
        if (isTableOfKeys(object)) return [];
        const own = object.properties.flatMap(({ name }) => (name ? [textOfName(name)] : []));
        return {
          name: declaration.name.getText(),
          place: placeOf(declaration),
          folder: dirname(file.fileName),
          own: new Set(own),
          all: new Set(
            checker
              .getTypeAtLocation(object)
              .getProperties()
              .map((property) => property.name),
          ),
          used: new Set<string>(),
        };
      }),
    );
  }

  /** The keys that a type allows, if it allows nothing else. */
  function keysOf(type: ts.Type | undefined): string[] | undefined {
    if (!type) return undefined;
    const parts = (type.isUnion() ? type.types : [type]).filter((part) => !(part.flags & ts.TypeFlags.Undefined));
    return parts.length > 0 && parts.every((part) => part.isStringLiteral()) ? parts.map((part) => part.value) : undefined;
  }

  /** The objects that have all these keys; where they are few, those nearby alone. */
  function withKeys(keys: readonly string[], file: ts.SourceFile): Messages[] {
    const fitting = messages.filter(({ all }) => keys.every((key) => all.has(key)));
    // A speaker of any words, such as the one that says every title.
    if (keys.length === 0) return fitting;
    const whole = fitting.filter(({ all }) => all.size === keys.length);
    if (whole.length > 0) return whole;
    return fitting.filter(({ folder, name }) => folder === dirname(file.fileName) || importsOf(file).has(name));
  }

  function importsOf(file: ts.SourceFile): ReadonlySet<string> {
    const known = imports.get(file);
    if (known) return known;
    const names = file.statements
      .filter(ts.isImportDeclaration)
      .flatMap(({ importClause }) =>
        importClause?.namedBindings && ts.isNamedImports(importClause.namedBindings)
          ? importClause.namedBindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
          : [],
      );
    imports.set(file, new Set(names));
    return new Set(names);
  }

  /** The objects that the speaker of a call has; none if the call is another's. */
  function askedOf(call: ts.CallExpression): { readonly keys: readonly string[] } | undefined {
    const { expression } = call;
    const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
    if (!askingName.test(name)) return undefined;
    const declaration = checker.getResolvedSignature(call)?.declaration;
    const owner = declaration?.parent;
    if (!owner || !ts.isClassLike(owner) || !speakerName.test(owner.name?.text ?? '')) return undefined;
    const parameter = checker.getResolvedSignature(call)?.parameters[0];
    const keys = parameter && keysOf(checker.getTypeOfSymbolAtLocation(parameter, call));
    return { keys: keys ?? [] };
  }

  function use(keys: readonly string[], possible: readonly Messages[]): void {
    for (const { all, used } of possible) for (const key of keys) if (all.has(key)) used.add(key);
  }

  const isConcatenated = (node: ts.Expression): boolean =>
    ts.isTemplateExpression(node) || (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken);

  function readCall(call: ts.CallExpression): void {
    const [argument] = call.arguments;
    const asked = argument && askedOf(call);
    if (!asked) return;
    calls++;
    const possible = withKeys(asked.keys, call.getSourceFile());
    for (const part of branchesOf(argument)) {
      if (isMade(part)) concatenated.add(`${placeOf(part)} ${part.getText()}`);
      else if (ts.isStringLiteralLike(part)) {
        if (asked.keys.length > 0 && !asked.keys.includes(part.text)) missing.add(`${placeOf(part)} ${part.text}`);
        use([part.text], possible);
      } else useType(part, asked.keys, possible);
    }
  }

  /** A name: what its type allows is said here, unless it allows everything and others say what. */
  function useType(part: ts.Expression, allowed: readonly string[], possible: readonly Messages[]): void {
    const keys = keysOf(checker.getTypeAtLocation(part)) ?? [];
    if (keys.length < allowed.length) use(keys, possible);
  }

  /** Put together, or cut out of another text. */
  const isMade = (part: ts.Expression): boolean =>
    isConcatenated(part) || (ts.isCallExpression(part) && (checker.getTypeAtLocation(part).flags & ts.TypeFlags.String) !== 0);

  /** A key on its way to the speaker: in a list, or given to a function that says it. */
  function readPassed(node: ts.Expression): void {
    const isText = ts.isStringLiteralLike(node) || isConcatenated(node);
    if (!isText && !ts.isCallExpression(node.parent)) return;
    const cast = ts.isAsExpression(node.parent) ? checker.getTypeFromTypeNode(node.parent.type) : undefined;
    const keys = keysOf(cast ?? checker.getContextualType(node));
    const possible = keys?.length ? withKeys(keys, node.getSourceFile()) : [];
    if (!keys || possible.length === 0) return;
    if (ts.isStringLiteralLike(node)) use([node.text], possible);
    else if (isText) concatenated.add(`${placeOf(node)} ${node.getText()}`);
    else useType(node, keys, possible);
  }

  const messages = files.flatMap((file) => declaredIn(file));

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node)) readCall(node);
    if (ts.isExpression(node)) readPassed(node);
    ts.forEachChild(node, visit);
  }
  for (const file of files) visit(file);
  return { messages, concatenated: [...concatenated].sort(), missing: [...missing].sort(), calls };
}

function withoutCasts(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? withoutCasts(node.expression)
    : node;
}

/** What an argument may be: `a ? 'x' : 'y'` may be two things. */
function branchesOf(node: ts.Expression): ts.Expression[] {
  const bare = withoutCasts(node);
  return ts.isConditionalExpression(bare) ? [...branchesOf(bare.whenTrue), ...branchesOf(bare.whenFalse)] : [bare];
}

const textOfName = (name: ts.PropertyName): string => (ts.isComputedPropertyName(name) ? name.getText() : name.text);
