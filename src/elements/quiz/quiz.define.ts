import { defineElement } from '../../base/define-element.js';
import { HelioQuiz } from './quiz.js';

/** Registers the element under a tag, `helio-quiz` unless said otherwise. A second tag gets a subclass. */
export function defineQuiz(tag = 'helio-quiz'): void {
  defineElement(tag, HelioQuiz);
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-quiz': HelioQuiz;
  }
}
