/** Steps of processes, what happens when a clock runs out, parts of a cost, and what was assumed. */
export const processes: Readonly<Record<string, string>> = {
  'exploration-application': 'Application for an exploration licence',
};

export const steps: Readonly<Record<string, string>> = {
  'publish-application': 'Publish the application',
  'wait-in-line': 'Wait for the application ahead',
  review: 'Examine the application',
  'answer-on-dropped-blocks': 'Answer on the blocks dropped',
  'continue-review': 'Go on with the examination',
  'publish-notice': 'Publish the notice on security',
  'lodge-security': 'Lodge the security for closure',
  'issue-licence': 'Issue the licence',
  'publish-licence': 'Publish the licence',
  'pay-signature-bonus': 'Pay the signature bonus',
  'open-register-entry': 'Open the entry in the register',
  'appeal-refusal': 'Appeal against the refusal',
};

export const atEnd: Readonly<Record<string, string>> = {
  'duty-overdue': 'The body is late; the applicant loses nothing.',
  'next-is-examined': 'The next application in line is examined.',
  'rest-is-kept': 'The applicant keeps the rest, and the examination goes on.',
  'no-limit': 'The law sets no limit.',
  'application-is-refused': 'The application is refused.',
  'breach-of-licence': 'A breach of the licence: notice, then time to mend it.',
  'refusal-stands': 'The refusal stands.',
};

export const costParts: Readonly<Record<string, string>> = {
  'signature-bonus': 'Signature bonus',
  rental: 'Rental',
  'minimum-spend': 'Minimum spend',
  'closure-security': 'Security for closure',
};

export const assumptions: Readonly<Record<string, string>> = {
  'blocks-kept': 'All blocks are kept for the whole time.',
  'spend-index-of-the-year-it-begins':
    'The minimum spend of a licence year is counted with the index of 1 January of the calendar year in which it begins.',
  'rental-changes-by-month': 'Where the rate changes within a calendar year, each month has its own rate.',
  'no-other-blocks': 'The holder has no blocks under other licences.',
  'bonus-before-2026-unknown': 'The signature bonus before 2026 is not known and not counted.',
  'index-kept-at-last-known': 'No index after 2026 is known yet; 4,325 ₸ is kept for later years.',
};
