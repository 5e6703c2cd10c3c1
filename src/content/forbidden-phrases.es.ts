/** The same in Spanish; see forbidden-phrases.ts. A letter with an accent ends no word, so words end as Unicode has it. */
import type { ForbiddenPhrase } from './forbidden-phrases.js';

const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

export const spanishPhrases: readonly ForbiddenPhrase[] = [
  {
    pattern: words('(?:cura|remedio|tratamiento)s? milagros[oa]s?|milagros?|milagros[oa]s?'),
    fix: 'Diga qué se encontró, y en cuántas personas.',
  },
  {
    pattern: words('(?:batallas?|luchas?|luchan|luchar|guerra|combat\\w+) (?:contra )?(?:la|su|esta) (?:enfermedad|\\p{L}+itis)'),
    fix: 'Escriba “vivir con”, “tratar”.',
  },
  { pattern: words('víctimas?'), fix: 'Escriba “personas con …”.' },
  {
    pattern: words('(?:sufre|sufren|sufrir|padece|padecen|padecer) (?:de|la enfermedad|\\p{L}+itis)'),
    fix: 'Escriba “personas con …”, “tiene”.',
  },
  {
    pattern: words('sin efectos secundarios|vale la pena probar'),
    fix: 'Diga qué se sabe del beneficio y del daño.',
  },
  { pattern: words('color carne'), fix: 'Nombre el color: la piel tiene muchos.' },
];
