/** Who outside has seen the log. */
export const witnesses = {
  title: 'Outside witnesses',
  lead: 'Others keep their own clock and cosign that the log only grew. What they signed bounds the time of every entry, and shows everyone the same log.',
  none: 'This register has no witnesses yet. Until it has, time and sameness of the log are the server’s word.',
  quorumCurrent: (name: string) => `The quorum “${name}” has cosigned all there is.`,
  quorumBehind: (name: string, size: string) =>
    `The quorum “${name}” has cosigned the first ${size} entries.`,
  quorumNever: (name: string) => `The quorum “${name}” has not cosigned yet.`,
  columns: { name: 'Witness', state: 'State', size: 'Entries', at: 'By its clock' },
  states: {
    signed: 'Cosigned all',
    behind: 'Cosigned less, is asked',
    down: 'Does not answer',
    disputes: 'Says that this is another log',
    lies: 'Sent no cosignature of this log',
    unasked: 'Not asked yet',
  },
  since: (date: string) => `since ${date}`,
  policy: 'The policy, for a checker',
  run: 'Run a witness yourself',
};
