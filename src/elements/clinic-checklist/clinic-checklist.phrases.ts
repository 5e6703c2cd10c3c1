/** English words of the clinic checklist's own interface. */
export const clinicChecklistPhrases = {
  title: 'Stem cell clinics: what to ask, and how to check',
  asks: 'Ask the clinic',
  note: 'What they say',
  noteOn: 'What they say about “{words}”',
  tellNote: 'Your note',
  tellNoteOn: 'Your note on “{words}”',
  ticked: { one: '{count} ticked.', other: '{count} ticked.' },
  signs: 'Signs to look for',
  signsCaption:
    'Signs tell you whether to go on asking. They do not show whether a treatment works. “Not checked” means: general knowledge, not yet checked against a source.',
  check: 'What to check',
  good: 'A good sign',
  warning: 'A warning sign',
  unchecked: 'Not checked.',
  lookups: 'Look it up yourself',
  links: 'A link opens another website in a new tab, and only if you press it. What you ticked stays here, on this page.',
  newTab: '(another website, new tab)',
  tell: 'Tell your own team',
  tellHow: 'Tick what you want to tell them. “Not checked” means: general knowledge, not yet checked against a source.',
  contact: 'Who can help you here',
  takeAway: 'Take it with you',
} as const;
