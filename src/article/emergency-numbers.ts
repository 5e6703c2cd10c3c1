/**
 * Emergency numbers by ISO 3166 country, only where one number serves all of the country and is beyond doubt
 * (112: European Emergency Number Association members; the others are the national numbers). Elsewhere the text says
 * "your emergency number".
 */
const numbers =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK IN112 GB999 US CA911 AU000 NZ111';

export function emergencyNumber(country: string): string | undefined {
  const code = country.toUpperCase();
  return code.length === 2 ? new RegExp(`${code}[A-Z ]*(\\d+)`).exec(numbers)?.[1] : undefined;
}
