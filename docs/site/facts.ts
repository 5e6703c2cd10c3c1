/** What `npm run docs` found out about the package. */
import data from '../../build/docs/facts.json';
import type { Facts } from './facts-types.js';

export const facts = data as Facts;

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The files of the CDN folder that a page names, without the parts that the autoloader asks for. */
export const namedFiles = facts.files.filter(({ name }) => !name.startsWith('chunks/'));
