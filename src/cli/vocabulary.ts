/** What a pack may name of the drawn body. */
import type { Vocabulary } from '../content/lint/references.js';
import { regionIds, signIds } from '../figure/regions.js';

export const vocabulary: Vocabulary = { regions: regionIds, signs: signIds };
