/** What a review page says of itself, the same in HTML and in Word. */
import { isReader } from '../../content/review/audiences.js';
import type { Sheet } from './sheet.js';

export const titleOf = ({ about, name }: Sheet): string => `Review: ${about.title} (${name})`;

/** What it is, and how to answer. */
export function introduction(sheet: Sheet): readonly string[] {
  const { about, options, name } = sheet;
  const asReader = isReader(options.audience);
  return [
    `These are texts from an education package on ${name}. This page is for ${about.who}. It takes about an hour.`,
    asReader
      ? 'Tick “understood” if it is clear, “frightened” if it frightens more than it helps, “missing” if something is missing. You can tick more than one. It is no test of you. You may stop at any time.'
      : 'Tick “right” if you would sign it as it is, “wrong” if it must not stay, “reword” if it is right but badly put. Say what is right instead, and where you know it from.',
    'Leave empty what you did not read or cannot judge: it is not counted as reviewed. The riskiest come first.',
    asReader
      ? 'If you agree to be named, your name (or the name you choose), your role and the date are published with what you read. Otherwise nothing is recorded.'
      : 'If you agree to be named, your name, role, registration, interests and the date are published with what you read. Otherwise nothing is recorded.',
    'It is not a record of anybody’s health: please write nothing about yourself or a patient that could identify them.',
  ];
}

export function facts(sheet: Sheet, today: string): readonly (readonly [string, string])[] {
  const { options, pack, version, parts, total, entries, hash } = sheet;
  return [
    ['Pack', `${pack}, version ${version}`],
    [
      'Language, words',
      `${options.language}, ${options.level === 'both' ? 'plain words and easier words' : options.level === 'easy' ? 'easier words' : 'plain words'}`,
    ],
    [
      'Items',
      `${String(entries[0]?.number)} to ${String(entries.at(-1)?.number)} of ${String(total)} (part ${String(options.part)} of ${String(parts)})`,
    ],
    ['Page made', today],
    ['Hash of what is on it', hash],
  ];
}

/** What other parts hold, and how to get them. */
export function others({ parts, leftOut, options }: Sheet, command: string): string | undefined {
  if (parts < 2) return undefined;
  return `For whoever sent you this page. Left out here, by slice: ${leftOut.join(', ')}. The ${options.part < parts ? 'next' : 'first'} part: ${command}`;
}

export const personLines = (sheet: Sheet): readonly string[] =>
  isReader(sheet.options.audience)
    ? [
        'Name, or the name to be shown',
        'Role (such as: lives with the condition; parent)',
        'Ties to makers of medicines or to this project',
        'Date',
      ]
    : [
        'Name',
        'Role and place of work',
        'Registration (register and number)',
        'Interests (ties to makers of medicines, tests or to this project; “none”)',
        'Date',
      ];

export const consent = 'I agree to be named as a reviewer of what I have ticked.';
