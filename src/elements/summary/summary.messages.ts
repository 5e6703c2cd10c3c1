/** English words of the summary's own interface. */
export const summaryMessages = {
  title: '{name}: one minute',
  what: 'What it is',
  first: 'What happens first',
  tests: 'Tests, in their usual order',
  testsHow: 'The order differs from hospital to hospital.',
  help: 'When treatments may begin to help',
  helpHow: 'Weeks from the first dose.',
  between: '{min} to {max} weeks',
  about: 'about {max} weeks',
  notKnown: 'not known',
  hatched: 'Hatched: not known.',
  ring: 'When to ring',
  ringToday: 'Ring your team or an urgent care line today',
  whole: 'All warnings: when to get help now',
  firstWeek: 'Questions of the first week',
} as const;
