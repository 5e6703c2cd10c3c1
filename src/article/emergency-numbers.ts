/**
 * Emergency numbers by ISO 3166 country, only where one number serves all of the country and is beyond doubt
 * (112: European Emergency Number Association members; the others are the national numbers). Elsewhere the text says
 * "your emergency number".
 */
const members112 = 'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
const others = 'GB999 US911 CA911 AU000 NZ111 IN112';

export function emergencyNumber(country: string): string | undefined {
  const code = country.toUpperCase();
  if (code.length !== 2) return undefined;
  return new RegExp(`${code}(\\d+)`).exec(others)?.[1] ?? (members112.includes(code) ? '112' : undefined);
}
