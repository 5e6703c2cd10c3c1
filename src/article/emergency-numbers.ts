/**
 * Emergency numbers by ISO 3166 country, only where one number serves all of the country and is beyond doubt
 * (112: European Emergency Number Association members; the others are the national numbers). Elsewhere the text says
 * "your emergency number".
 */
const members112 = 'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
const others = new Map([
  ['GB', '999'],
  ['US', '911'],
  ['CA', '911'],
  ['AU', '000'],
  ['NZ', '111'],
  ['IN', '112'],
]);

export function emergencyNumber(country: string): string | undefined {
  const code = country.toUpperCase();
  return others.get(code) ?? (code.length === 2 && members112.includes(code) ? '112' : undefined);
}
