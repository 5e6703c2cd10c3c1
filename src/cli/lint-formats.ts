/** What lint found, as other programs read it. */
import { rules, type Diagnostic, type RuleId } from '../content/lint/diagnostic.js';
import { explanations } from '../content/lint/explanations.js';
import { printable } from './printable.js';

export const lintFormats = ['text', 'json', 'github', 'sarif'] as const;
export type LintFormat = (typeof lintFormats)[number];

/** The keys of the JSON, in their order: part of the public interface. */
export const inJson = (
  diagnostics: readonly Diagnostic[],
  columns: boolean,
): readonly (Omit<Diagnostic, 'column'> & { readonly column?: number })[] =>
  diagnostics.map(({ file, line, column, path, rule, severity, message, fix }) => ({
    file,
    line,
    ...(columns && { column }),
    path,
    rule,
    severity,
    message,
    fix,
  }));

export const inText = ({ file, line, column, path, rule, severity, message, fix }: Diagnostic, columns = false): string =>
  [
    `${file}:${String(line)}${columns ? `:${String(column)}` : ''}  ${severity}  ${rule}  ${path ? `${path}: ` : ''}${message}`,
    `    ${fix}`,
  ]
    .map(printable)
    .join('\n');

/** A command of GitHub's runner for each, which it shows beside the line. */
export const inGithub = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(({ file, line, column, path, rule, severity, message, fix }) => {
      const where = `file=${property(file)},line=${String(line)},col=${String(column)},title=${property(rule)}`;
      return `::${severity} ${where}::${data(`${path ? `${path}: ` : ''}${message}\n${fix}`)}`;
    })
    .join('\n');

const data = (text: string): string => text.replaceAll('%', '%25').split(/\r?\n/).map(printable).join('%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function inSarif(diagnostics: readonly Diagnostic[], version: string): unknown {
  const ids = Object.keys(rules) as RuleId[];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'heliotrope',
            semanticVersion: version,
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: rules[id] },
              fullDescription: { text: explanations[id] },
              help: { text: `${rules[id]} ${explanations[id]}\nSee: heliotrope explain ${id}` },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({ file, line, column, path, rule, severity, message, fix }) => ({
          ruleId: rule,
          ruleIndex: ids.indexOf(rule),
          level: severity,
          message: { text: `${message}. ${fix}` },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: addressOf(file) }, region: { startLine: line, startColumn: column } },
              ...(path && { logicalLocations: [{ fullyQualifiedName: path }] }),
            },
          ],
        })),
      },
    ],
  };
}

/** A path as the reference that a URI may be. */
const addressOf = (file: string): string => file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
