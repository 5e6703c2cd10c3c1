/** For whom a review page can be made, what each of them is asked, and in which order. Pure; build only. */
import { list } from '../lint/loose.js';
import { saidTo, type ReviewItem } from './items.js';

export interface Audience {
  readonly title: string;
  /** Whom it is for. */
  readonly who: string;
  /** Professionals judge, readers say how it reads. */
  readonly answers: readonly string[];
  readonly isFor: (item: ReviewItem) => boolean;
  /** Readers are read what is said to them: of these voices the first that a text has. */
  readonly hears?: readonly string[];
}

const professional = ['right', 'wrong', 'reword'] as const;
const reader = ['understood', 'frightened', 'missing'] as const;
export const everyAnswer = [...professional, ...reader] as const;
export type Answer = (typeof everyAnswer)[number];

const words = ({ texts }: ReviewItem): string => texts.map(({ text }) => `${text.standard} ${text.easy}`).join(' ');
const has = (item: ReviewItem, ...keys: readonly string[]): boolean => item.path.some((key) => keys.includes(key));
const says = (item: ReviewItem, pattern: RegExp): boolean => pattern.test(words(item)) || pattern.test(item.path.join(' '));
const isRedFlag = ({ slice, path }: ReviewItem): boolean => slice === 'pack' && /^redFlag/.test(path[0] ?? '');
const isCore = ({ slice, path }: ReviewItem): boolean => slice === 'treatments' && path[0] === 'core';
const isFor = ({ about }: ReviewItem, who: string): boolean => list(about['for']).includes(who);
const isOpening = (item: ReviewItem): boolean => ['keyPoints', 'questions', 'purpose', 'redFlagNote'].includes(item.path[0] ?? '');

export const audiences = {
  'red-flags': {
    title: 'Warnings, and what must be said of medicines',
    who: 'a doctor who treats people with this condition. Two reviewers are needed',
    answers: professional,
    isFor: (item) => isRedFlag(item) || isCore(item),
  },
  pregnancy: {
    title: 'Pregnancy, breastfeeding, fathering a child, contraception',
    who: 'a specialist in pregnancy with rheumatic disease, or a pharmacist',
    answers: professional,
    isFor: (item) => has(item, 'pregnancy', 'fathers') || says(item, /pregnan|contracep|breast-?feed|fertil|have children|father a/i),
  },
  lungs: {
    title: 'The lungs',
    who: 'a lung specialist',
    answers: professional,
    isFor: (item) => says(item, /\blungs?\b|breath|\bcough|interstitial|pneumo/i),
  },
  children: {
    title: 'Children and teenagers',
    who: 'a doctor or nurse who looks after children with this condition',
    answers: professional,
    isFor: (item) =>
      has(item, 'children') ||
      item.about['who'] === 'juvenile' ||
      isFor(item, 'child') ||
      isFor(item, 'teen') ||
      says(item, /\bchild|juvenile|\bteen/i),
  },
  medicines: {
    title: 'Medicines and other treatments',
    who: 'a doctor or pharmacist who knows these medicines',
    answers: professional,
    isFor: ({ slice }) => slice === 'treatments',
  },
  'skin-drawings': {
    title: 'The drawings of the skin',
    who: 'a skin specialist',
    answers: professional,
    isFor: ({ sign }) => sign !== undefined,
  },
  patient: {
    title: 'How it reads, for people who have the condition',
    who: 'somebody who has the condition',
    answers: reader,
    hears: ['reader', 'adult'],
    isFor: (item) =>
      isRedFlag(item) ||
      isOpening(item) ||
      item.slice === 'summary' ||
      item.slice === 'sheet' ||
      item.slice === 'facts' ||
      item.slice === 'causes' ||
      has(item, 'outlook'),
  },
  parent: {
    title: 'How it reads, for parents',
    who: 'the parent of a child who has the condition',
    answers: reader,
    hears: ['parent', 'child', 'reader'],
    isFor: (item) =>
      isRedFlag(item) ||
      has(item, 'children') ||
      isFor(item, 'child') ||
      item.texts.some(({ voice }) => voice === 'parent') ||
      says(item, /\bchild/i),
  },
  teen: {
    title: 'How it reads, for teenagers',
    who: 'a teenager who has the condition, with a parent’s consent where the law asks for it',
    answers: reader,
    hears: ['teen', 'reader'],
    isFor: (item) =>
      isRedFlag(item) ||
      isFor(item, 'teen') ||
      item.texts.some(({ voice }) => voice === 'teen') ||
      says(item, /\bteen|\bschool|friends|exam/i),
  },
} satisfies Record<string, Audience>;

export type AudienceName = keyof typeof audiences;
export const audienceNames = Object.keys(audiences) as AudienceName[];
export const isReader = (name: AudienceName): boolean => audiences[name].answers[0] === 'understood';

/** The most that somebody reads in an hour. */
export const itemsOfPart = 60;

const urgencies = ['emergency', 'same-day', 'within-days'];
const safetyRows = ['serious', 'interactions', 'pregnancy', 'fathers', 'checks', 'help'];

/** The lower, the riskier. */
function risk(item: ReviewItem): number {
  if (isRedFlag(item)) return Math.max(0, urgencies.indexOf(String(item.about['level'])));
  if (isCore(item)) return 3;
  if (has(item, ...safetyRows)) return 4;
  return /\d/.test(words(item) + item.facts.join(' ')) ? 5 : 6;
}

/** What an audience is asked, the riskiest first; of the same risk, what is not verified. */
export function itemsFor(name: AudienceName, items: readonly ReviewItem[]): readonly ReviewItem[] {
  const { isFor, hears } = audiences[name] as Audience;
  const drawn = name === 'skin-drawings';
  return items
    .filter((item) => (item.sign !== undefined) === drawn && isFor(item))
    .map((item) => ({ item, risk: risk(item) * 2 + Number(item.verified === true) }))
    .sort((one, other) => one.risk - other.risk)
    .map(({ item }) => (hears ? saidTo(item, hears) : item));
}
