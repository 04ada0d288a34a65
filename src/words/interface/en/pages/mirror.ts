export const mirror = {
  title: 'Mirror',
  sentence: (origin: string, entries: string, when: string) =>
    `of the register ${origin} with ${entries} entries, written on ${when}.`,
  toSource: 'Go to the register',
  fetching: (share: string) => `Fetching the register: ${share}.`,
  folding: 'Holding the entries against the signed root.',
  failed: 'This mirror cannot be shown',
  actsTitle: 'This is done in the register itself',
  acts: 'You are in a mirror: a copy of the register that anyone may keep. Nobody signs in here, and nothing is lodged or decided here.',
  papers:
    'Certificates on paper and extracts are signed with the key of the register: it makes them, a mirror cannot.',
  sourceUnknown: (origin: string) =>
    `Whoever keeps this mirror did not say where the register ${origin} answers.`,
  answeredTitle: 'Answered in your browser',
  answered:
    'A mirror has no server: this address is answered by the program beside the page, out of the mirrored entries and data.',
  saveAnswer: (name: string) => `Save ${name}`,
  answerBegins: 'The answer begins',
  notAnswered: 'The mirror has no answer to that',
};
