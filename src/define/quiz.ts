import { provide } from '../content/registry.js';
import { defineQuiz } from '../elements/quiz/quiz.define.js';
import { part } from '../generated/packs/dermatomyositis/quiz.js';

provide(part);
defineQuiz();
