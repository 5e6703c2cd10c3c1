/** English words of the interface of the quiz. */
export const quizMessages = {
  title: 'What is known about {name}: a quiz',
  how: 'Choose an answer, and what is known appears under it. Nobody sees what you choose.',
  true: 'True',
  false: 'Not true',
  isTrue: 'This is true.',
  isFalse: 'This is not true.',
  is: 'The answer: {answer}.',
  yes: 'Yes. {verdict}',
  answers: 'Answers',
  more: 'More about it:',
  again: 'What you may want to read again',
  againNone: 'Nothing so far. What you answer otherwise than studies do is listed here.',
} as const;
