/** Names that schemas, lint and build share. */
export const levels = ['standard', 'easy'] as const;
export const layers = ['skin', 'muscle', 'inside'] as const;
export const urgencies = ['emergency', 'same-day', 'within-days'] as const;

export type Level = (typeof levels)[number];
export type Layer = (typeof layers)[number];
export type Urgency = (typeof urgencies)[number];
