/** What an officer does about a licence on its page: payments, and its end. */
export const licenceActs = {
  title: 'Acts of the officer',
  payment: 'Record a payment',
  what: 'What was paid',
  rentalOf: (year: string) => `Rental for ${year}`,
  owed: (sum: string, date: string, state: string) => `${sum} by ${date}, ${state}`,
  paidOn: 'Paid on',
  records: (what: string, sum: string, date: string) => `${what}: ${sum}, paid on ${date}.`,
  less: (sum: string) => `That is ${sum} less than what is owed.`,
  end: 'End the licence',
  reason: 'Why it ends',
  breachNoticeOn: 'Notice of the breach given on',
  revocationNoticeOn: 'Notice of revocation received on',
  judgmentOn: 'Judgment of the court',
  nothingOwed: 'The register knows of no sum that is owed.',
  chooseReason: 'Choose why it ends.',
  enterDay: 'Enter the day.',
};
