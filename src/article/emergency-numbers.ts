/**
 * Emergency numbers by ISO 3166 country, only where one number serves all of the country and is beyond doubt
 * (112: European Emergency Number Association members; India's 112 and the others are the national numbers). Elsewhere the text says
 * "your emergency number".
 */
const with112 = 'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IN IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
const others = 'GB999 US911 CA911 AU000 NZ111';

export function emergencyNumber(country: string): string | undefined {
  const code = country.toUpperCase();
  if (code.length !== 2) return undefined;
  return with112.includes(code) ? '112' : others.split(code)[1]?.slice(0, 3);
}
