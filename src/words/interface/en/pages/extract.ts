/** A court extract: the document, its buttons and its verification. */
export const extract = {
  title: (id: string) => `Extract from the register: ${id}`,
  block: (code: string) => `Block ${code}`,
  knownOn: (date: string, size: string) =>
    `As the register stood at the end of ${date}, when its log had ${size} entries.`,
  heldOn: (date: string) => `What held on ${date}.`,
  status: 'State',
  holder: 'Holder',
  applicant: 'Applicant',
  term: 'Term',
  ground: 'Ground',
  lodged: 'Lodged',
  queue: 'In line, first one first',
  nobody: 'Nobody',
  entries: 'The entries, whole',
  entriesNone: 'No entry speaks of it.',
  entry: (index: string) => `Entry ${index}`,
  proof: 'What proves it',
  proofHow:
    'Each entry above is in the log under the root below, and the log has only grown since. The signed file that is attached to this document holds the paths that prove it; it verifies with no network on the page below, or with the command.',
  notProved:
    'That no other entry speaks of it is the signed word of the register. Whoever replays the public log can check that, too.',
  rootThen: 'Root of then',
  checkpoint: 'Checkpoint under which it is proved',
  issued: (when: string) => `Issued ${when}`,
  button: 'Extract for a court',
  lead: 'The record as it stood, its entries whole, with proof and the signature of the register.',
  pdf: 'Extract as PDF',
  signed: 'Signed file',
  verified: 'The extract is genuine',
  refused: 'The extract is not proved',
  signedBy: (origin: string) => `The register ${origin} signed it.`,
  allThere: (count: string, size: string) =>
    `All its entries (${count}) stand in the log of ${size} entries.`,
  grown: (size: string) =>
    `The log of ${size} entries, as it stood then, leads to the checkpoint: nothing before was changed.`,
  opened: 'The names in it are those that the entries committed to.',
  failures: {
    'not-an-extract': 'This is not an extract of such a register, or it is damaged.',
    signature: 'It is not signed by the key that is known of this register.',
    checkpoint: 'Its checkpoint is not good.',
    'not-included': 'An entry in it is not in the log.',
    'not-consistent': 'The log of then does not lead to the checkpoint: something was changed.',
    'opening-differs': 'A name in it is not what the entry committed to.',
  },
};
