/** Words in another language: the keys of the English ones, and forms by number where English has them. */
import type { Message } from './localizer.js';

export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Exclude<Message, string>;
};
