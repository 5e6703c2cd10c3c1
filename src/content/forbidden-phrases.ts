/**
 * Words that content may not use, in English. Phrase by phrase, never word by word: what promises, judges, or takes a doctor's place is
 * refused; the same words denied, asked or left to a doctor pass ("not proven", "is there a cure?", "only a doctor can diagnose").
 * Sources: safety.md §5 and §7, field.md §5, content.md §7.
 */
import { spanishPhrases } from './forbidden-phrases.es.js';
import { sentencesOf } from './sentences.js';

export interface ForbiddenPhrase {
  readonly pattern: RegExp;
  /** What makes it right in a sentence: denied before it, asked, left open ("ask whether"), or said of those who may do it. */
  readonly unless?: readonly (keyof typeof allowances)[];
  /** What to write. */
  readonly fix: string;
}

/** Each looks at the words before the phrase in its clause, or at the whole sentence. */
const allowances = {
  denied: ({ before }) =>
    /\b(no|not|never|nobody|none|cannot|without|nor|neither)\b|n[’']t\b/i.test(
      before.replace(/\b(not only|not just|no doubt|without doubt)\b/gi, ''),
    ),
  asked: ({ sentence }) => sentence.endsWith('?') || /[?][”"’']$/.test(sentence),
  open: ({ before }) => /\b(if|whether|when|ask|asks|told|unless)\b/i.test(before),
  byDoctor: ({ sentence }) =>
    /\b(doctors?|team|specialists?|nurses?|clinicians?|clinic|hospital|physiotherapists?|dentists?|dermatologists?|rheumatologists?)\b/i.test(
      sentence,
    ),
  byTest: ({ sentence }) => /\b(tests?|scans?|X-rays?|MRI|ultrasound|biopsy|microscope|monitor)\b/i.test(sentence),
} satisfies Record<string, (found: Found) => boolean>;

interface Found {
  readonly sentence: string;
  /** The words of the same clause before the phrase. */
  readonly before: string;
}

/** What no name of the condition has a part in. */
const general: readonly ForbiddenPhrase[] = [
  // Promises.
  {
    pattern: /\bproven\b|\bproves\b/gi,
    unless: ['denied', 'asked', 'open'],
    fix: 'Say what studies of how many people found, or that it is not proven.',
  },
  {
    pattern: /\bcur(?:e|es|ed|ing|able)\b/gi,
    unless: ['denied', 'asked', 'open'],
    fix: 'Say what it may ease, or that there is no known cure.',
  },
  { pattern: /\bguarante\w+/gi, unless: ['denied', 'asked'], fix: 'Nothing is guaranteed: say how often it helped.' },
  {
    pattern: /\b(?:is|are|completely|totally|perfectly|entirely|proven|very|quite) safe\b/gi,
    unless: ['denied', 'asked', 'open'],
    fix: 'Name the harms that are known, and those that are not.',
  },
  {
    pattern: /\bsafe for (?:you|your child|everyone)\b/gi,
    unless: ['denied', 'asked', 'open'],
    fix: 'Leave it to the care team: "ask whether …".',
  },
  {
    pattern: /\b(?:miracles?|miraculous|breakthroughs?|wonder drugs?|game[- ]changers?)\b/gi,
    fix: 'Say what was found, in how many people.',
  },
  {
    pattern: /\bnatural(?:ly)? (?:remed\w+|cures?|treatments?|products?|healing|medicines?|ways?|alternatives?)\b/gi,
    unless: ['denied'],
    fix: 'Name what is meant: natural is no sign of safety.',
  },
  {
    pattern: /\b(?:worth trying|works for everyone|no side effects|risk[- ]free)\b/gi,
    unless: ['denied', 'asked'],
    fix: 'Say what is known of benefit and harm.',
  },
  // In a doctor's place.
  {
    pattern: /\brecommend\w* for (?:you|your child)\b|\bbest (?:choice|option|treatment|medicine) for (?:you|your child)\b/gi,
    unless: ['asked'],
    fix: 'Compare; the care team and the reader choose.',
  },
  {
    pattern: /\b(?:you|your child) (?:should|must|need to|have to) (?:take|stop|start|change|skip|double)\b/gi,
    unless: ['denied'],
    fix: 'Leave it to the care team.',
  },
  {
    pattern: /\bdiagnos(?:e|es|ing)\b/gi,
    unless: ['denied', 'byDoctor'],
    fix: 'Only a doctor can diagnose: say what a sign can look like.',
  },
  {
    pattern: /\bdetect(?:s|ed|ing|ion)?\b/gi,
    unless: ['denied', 'byDoctor', 'byTest'],
    fix: 'Say who finds it, or write "can look like".',
  },
  { pattern: /\bmonitor(?:s|ing)? your\b/gi, unless: ['byDoctor'], fix: 'Say what the care team checks.' },
  { pattern: /\bscore means\b/gi, unless: ['denied'], fix: 'Say how a score is added up; what it means is for a doctor to say.' },
  // A verdict on the reader.
  {
    pattern: /\byour (?:own )?(?:risks?|chances?|odds|likelihood)\b/gi,
    unless: ['denied', 'asked', 'open', 'byDoctor'],
    fix: 'Speak of groups: "out of 100 people with the condition".',
  },
  {
    pattern: /\b(?:you|your child)(?:[’']re| are| is)? (?:more |less |most |very |quite )?likely\b|\blikely (?:that )?(?:you|your)\b/gi,
    unless: ['denied', 'asked'],
    fix: 'Write "people with the condition may".',
  },
  // People first.
  { pattern: /\bsufferers?\b|\bsuffer(?:s|ing)? (?:from|with)\b/gi, fix: 'Write "people with …", "has".' },
  { pattern: /\bvictims?\b/gi, fix: 'Write "people with …".' },
  { pattern: /\bflesh[- ]colou?red\b|\bnude[- ]colou?red\b/gi, fix: 'Name the colour: skin has many.' },
  // Said to a reader who may have believed it.
  {
    pattern: /\bmyths?\b|\bclaim(?:s|ed|ing)?\b|\b(?:fall|falls|fell|falling) for\b|\bsource article\b/gi,
    fix: 'Write "You may have read …".',
  },
  // Translated, not written: as a native would not say it.
  {
    pattern: /\b(?:stands?|lies?|stood) (?:below|above|beside it|beside this|here|further (?:down|up))\b/gi,
    fix: 'Write "is", or "there is".',
  },
  { pattern: /\b(?:nobody|no one|none) (?:was|were|is) there to compare\b/gi, fix: 'Write "there was no comparison group".' },
  { pattern: /\bnothing speaks against\b/gi, fix: 'Write "we know of no reason against it".' },
  { pattern: /\bhow (?:many|much|often|long)(?: [\w’'-]+){0,6} is not known\b/gi, fix: 'Write "nobody knows how many".' },
  { pattern: /\blong ways\b/gi, fix: 'Write "long distances".' },
  { pattern: /\bso that one \w+ does\b/gi, fix: 'Write "so that one needle is enough".' },
  { pattern: /\bscor(?:e|es|ing) oneself\b/gi, fix: 'Write "scoring yourself".' },
  { pattern: /^Whether [^,?]*\b(?:off|out|up|on|helps?|works?|comes?)\.$/gi, fix: 'Write a whole sentence: "Nobody knows whether …".' },
  // Cold or wrong in easier words.
  { pattern: /\bno children(?: later)?(?=[,.;]|$)/gi, fix: 'Write "It can make it harder to have children".' },
  { pattern: /\bthin blood(?! vessel)/gi, fix: 'It reads as a blood thinner: write "too few red blood cells".' },
  { pattern: /\bwill be hit\b|\b(?:lungs?|muscles?|heart|skin) (?:is|are|gets?) hit\b/gi, fix: 'Write "can be affected".' },
  { pattern: /\bfood chokes\b/gi, fix: 'Write who chokes: "you choke on food".' },
  // Tone.
  { pattern: /!/g, fix: 'No exclamation marks.' },
];

/** Those that name the condition, by what a pack calls it. */
function phrasesOf(names: readonly string[]): ForbiddenPhrase[] {
  // The longest first, whole: a name may be a part of another.
  const own = [...new Set(names)]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const named = [...own, '(?:this|the) (?:disease|condition|illness)'].join('|');
  const its = [...own, '(?:this|the|your) (?:disease|condition|illness)', 'it'].join('|');
  const has = `(?:probably |possibly |may |might |could |likely |must )*(?:have|has|had)`;
  const ends = '(?![- ]\\w*antibod)(?=[\\s.,;:!?]|$)';
  return [
    {
      pattern: new RegExp(`\\b(?:you|your child) ${has} (?:(?:${named})${ends}|it(?=[.,;:!?]|$))`, 'giu'),
      unless: ['denied', 'asked', 'open'],
      fix: 'Write "people with the condition may", or "if you have it".',
    },
    {
      pattern: new RegExp(`\\b(?:battl(?:e|es|ed|ing)|fight(?:s|ing)?|war) (?:with |against |on )?(?:${its})(?![\\p{L}\\p{N}])`, 'giu'),
      fix: 'Say "live with", "treat".',
    },
    ...(own.length === 0
      ? []
      : [
          {
            pattern: new RegExp(
              `(?<![\\p{L}\\p{N}])(?:${own.join('|')}) (?:patients?|sufferers?|victims?|child|children|kids)(?![\\p{L}\\p{N}])`,
              'giu',
            ),
            fix: 'Put people first: "people with …", "children with …".',
          },
        ]),
  ];
}

/** An amount of a medicine, in any language: no text of a pack says how much to take. */
export const dose =
  /\b\d+(?:[.,]\d+)?(?:\s?[–-]\s?\d+(?:[.,]\d+)?)?\s?(?:mg|mcg|µg|μg|g|ml|mL|IU)\b(?:\s?\/\s?\w+)?|\bmilligram\w*|\bmicrogram\w*|\b(?:\d+|one|two|three|four|five|six|half an?)\s(?:tablets?|pills?|capsules?|puffs?|drops|injections)\s(?:a|per|every|each|twice|once)\b/giu;

export interface FoundPhrase {
  readonly phrase: string;
  readonly fix: string;
}

/** Finds the phrases in running English text, or in its sentences, that are not allowed, where the condition has these names. What is called so passes. */
export function forbiddenIn(
  names: readonly string[],
  ownNames: readonly string[] = [],
): (text: string | readonly string[]) => FoundPhrase[] {
  return finder([...general, ...phrasesOf(names)], ownNames);
}

/** The same for other languages, by the first part of their tag. */
const ofLanguage: Readonly<Record<string, (text: string | readonly string[]) => FoundPhrase[]>> = { es: finder(spanishPhrases, []) };

export const forbiddenInLanguage = (language: string): ((text: string | readonly string[]) => FoundPhrase[]) | undefined =>
  ofLanguage[language.split('-')[0] ?? ''];

function finder(phrases: readonly ForbiddenPhrase[], ownNames: readonly string[]): (text: string | readonly string[]) => FoundPhrase[] {
  return (text) =>
    (typeof text === 'string' ? sentencesOf(text) : text).flatMap((sentence) =>
      phrases.flatMap(({ pattern, unless = [], fix }) =>
        [...(sentence.search(pattern) < 0 ? [] : sentence.matchAll(pattern))].flatMap((match) => {
          const before =
            sentence
              .slice(0, match.index)
              .split(/[,;:–—()“”]/)
              .at(-1) ?? '';
          const found = { sentence, before };
          const isName = ownNames.some((name) => sentence.startsWith(name, match.index));
          return isName || unless.some((allowance) => allowances[allowance](found)) ? [] : [{ phrase: match[0], fix }];
        }),
      ),
    );
}

/** The doses in running text of any language. */
export const findDoses = (text: string): string[] => [...(text.search(dose) < 0 ? [] : text.matchAll(dose))].map(([found]) => found.trim());
