/**
 * What a pack is. One schema gives the types, the published JSON Schema of the source form, and the validator of the built form:
 * the two forms differ only in how a text is written, so each slice of text is a function of `leveled` (a text with its two levels)
 * and `plain` (a text that is the same at both).
 *
 * Structure (ids, numbers, codes, source keys) is written once; text lies beside it, per language, under the same ids.
 *
 * To add a slice: write its two schemas in `schema/<slice>.ts`, list it below, and name its records in text-records.ts. Types, lint,
 * build, JSON Schema and the validator follow.
 */
import { causesStructure, causesText } from './causes.js';
import { checklistStructure, checklistText } from './checklist.js';
import { criteriaStructure, criteriaText } from './criteria.js';
import { dailyLifeStructure, dailyLifeText } from './daily-life.js';
import { evidenceStructure, evidenceText } from './evidence.js';
import { factsStructure, factsText } from './facts.js';
import { findingsStructure, findingsText } from './findings.js';
import { glossaryStructure, glossaryText } from './glossary.js';
import { packStructure, packText } from './pack.js';
import { quizStructure, quizText } from './quiz.js';
import { sheetStructure, sheetText } from './sheet.js';
import { summaryStructure, summaryText } from './summary.js';
import { testsStructure, testsText } from './tests.js';
import { treatmentsStructure, treatmentsText } from './treatments.js';

/** By slice: what it is about, its structure, and its text as a function of the form. */
export const slices = {
  pack: { about: 'who the pack is, and its box of red flags.', structure: packStructure, text: packText },
  summary: {
    about: 'one minute for somebody new to it: what it is, what happens first, when to ring.',
    structure: summaryStructure,
    text: summaryText,
  },
  facts: {
    about: 'what the condition is, how rare, whom it meets, how it can go, and who else can help.',
    structure: factsStructure,
    text: factsText,
  },
  causes: {
    about: 'what goes together with the condition, how sure science is of each, and what does not cause it.',
    structure: causesStructure,
    text: causesText,
  },
  findings: { about: 'the findings that the body map shows.', structure: findingsStructure, text: findingsText },
  criteria: {
    about: 'sets of classification criteria, and worked cases of made-up people.',
    structure: criteriaStructure,
    text: criteriaText,
  },
  treatments: {
    about: 'options set side by side, with every option of no treatment.',
    structure: treatmentsStructure,
    text: treatmentsText,
  },
  evidence: { about: 'what has been tried in people, study by study.', structure: evidenceStructure, text: evidenceText },
  checklist: {
    about: 'what to ask a clinic, and how to check what it says. Never the name of a clinic.',
    structure: checklistStructure,
    text: checklistText,
  },
  'daily-life': { about: 'living with the condition, topic by topic.', structure: dailyLifeStructure, text: dailyLifeText },
  tests: { about: 'the tests that the test guide shows, and results of antibodies.', structure: testsStructure, text: testsText },
  sheet: {
    about: 'what can be taken up on the sheet for the appointment, and the emergency card.',
    structure: sheetStructure,
    text: sheetText,
  },
  quiz: { about: 'questions on facts, each answered at once.', structure: quizStructure, text: quizText },
  glossary: { about: 'the terms that texts explain.', structure: glossaryStructure, text: glossaryText },
} as const;

/** In the order of the files. */
export const sliceNames = Object.keys(slices) as readonly (keyof typeof slices)[];
