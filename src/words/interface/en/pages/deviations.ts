/** The public list of deviations and filings on paper, and the officer’s forms for them. */
export const deviations = {
  title: 'Deviations and filings on paper',
  lead: 'What officers set aside of the law, with the reason and both signatures, and what came on paper, with both times. Nothing here can be taken back or hidden.',
  deviations: 'Deviations from the law',
  deviationsNone: 'No officer has set aside a finding of the law.',
  waits: 'Waits for a second officer: no effect yet',
  inEffect: 'Signed by two officers',
  reason: 'Reason',
  proposedBy: (officer: string, when: string) => `Proposed by ${officer}, ${when}`,
  confirmedBy: (officer: string, when: string) => `Signed by ${officer}, ${when}`,
  licences: (ids: string) => `Licence granted by it: ${ids}`,
  counter: 'Filings on paper',
  counterNone: 'No application came on paper.',
  counterLine: (office: string, number: string, when: string) =>
    `Lodged at the counter of ${office}, number ${number}, ${when}`,
  entered: (when: string) => `Entered in the register ${when}`,
  place: {
    entry: 'Its place counts from the entry in the register.',
    counter: 'Its place counts from the counter: nobody was given a place in between.',
  } as Readonly<Record<string, string>>,
  propose: 'Propose to set aside a finding',
  proposeHow: 'It has no effect before a second officer signs it, and stands on a public list from now on.',
  which: 'Finding',
  chooseFinding: 'Choose the finding that is to be set aside.',
  confirm: (entry: string) => `Sign the deviation of entry ${entry} as second officer`,
};
