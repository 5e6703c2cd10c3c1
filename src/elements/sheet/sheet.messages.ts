/** English words of the element's interface. */
export const sheetMessages = {
  title: 'My sheet for the appointment',
  about: 'Tick what matters to you anywhere on this page, then print this sheet. You need not type: the lines are for your pen.',
  name: 'Name:',
  date: 'Date:',
  team: 'My team:',
  night: 'At night:',
  questions: 'My three most important questions',
  changed: 'What has changed since my last visit',
  medicines: 'My medicines, copied from the box',
  bloodTests: 'Blood tests',
  lastTest: 'Last:',
  nextTest: 'Next:',
} as const;
