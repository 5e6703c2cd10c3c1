import { provide } from '../content/registry.js';
import { defineQuiz } from '../elements/quiz/quiz.define.js';
import { part } from '../generated/packs/dermatomyositis/quiz.js';

export type {} from '../elements/quiz/quiz.define.js';

provide(part);
defineQuiz();
