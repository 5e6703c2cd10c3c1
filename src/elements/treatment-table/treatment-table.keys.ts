/** Which message names what an attribute or the pack says. */
import type { Field } from './treatment-table.fields.js';
import type { treatmentTableMessages } from './treatment-table.messages.js';

type Key = keyof typeof treatmentTableMessages;

export const useMessages = { muscle: 'usemuscle', skin: 'useskin', lung: 'uselung' } as const;

export const routeMessages = {
  tablet: 'routetablet',
  injection: 'routeinjection',
  infusion: 'routeinfusion',
  skin: 'routeskin',
  procedure: 'routeprocedure',
  activity: 'routeactivity',
} as const;

export const sortMessages = { name: 'sortname', start: 'sortstart', burden: 'sortburden' } as const;
export const sortedMessages = { name: 'sortedname', start: 'sortedstart', burden: 'sortedburden' } as const;
export const firstMessages = { '': 'firstNone', pregnancy: 'firstpregnancy', children: 'firstchildren' } as const;
export const fieldMessages = {
  for: 'fieldfor',
  given: 'fieldgiven',
  start: 'fieldstart',
  common: 'fieldcommon',
  serious: 'fieldserious',
  checks: 'fieldchecks',
  interactions: 'fieldinteractions',
  pregnancy: 'fieldpregnancy',
  children: 'fieldchildren',
  burden: 'fieldburden',
  evidence: 'fieldevidence',
  licence: 'fieldlicence',
} as const satisfies Readonly<Record<Field, Key>>;
