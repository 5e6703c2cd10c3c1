/**
 * The regions of the drawn body, as a pattern: the validator of packs must know them, and content does not know the figure. A test holds
 * it to the names of `src/figure/regions.ts`.
 */
const names =
  '(little|ring|middle|index)-(proximal|pip|middle|dip|nail-fold|nail|palmar|tip)|thumb(-ip|-nail-fold|-nail|-palmar|-tip)?|' +
  'neck(-back|-flexors|-extensors)?|upper-arm(-back|-muscles)?|thigh(-back|-muscles)?|(hand|upper|lower)-back|knee(-back)?|' +
  '(shoulder|forearm)(-muscles)?|(trunk|hip|lower-leg|throat|breathing)-muscles|chest(-v)?|elbow(-crease)?|lid-upper|midface|nose|' +
  'forehead|scalp|brow|eye|mouth|chin|ear|mcp-row|wrist|palm|thenar|abdomen|outer-thigh|shin|ankle|foot|shawl|buttock|calf|heel|' +
  'windpipe|lungs|gullet|heart|liver|gut|joints|calcium|kidneys|brain|vessels|toes';

export const regionPattern = new RegExp(`^(${names})$`);
