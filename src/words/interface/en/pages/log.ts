export const log = {
  title: 'The log',
  lead: 'Every act is one entry. Entries are written in one order, sealed in a tree of hashes, and never changed. Map and register are views of this list.',
  checkpoint: 'Latest checkpoint',
  size: 'Entries',
  lastEntry: 'Last entry',
  root: 'Root hash',
  origin: 'Log',
  key: 'Key that signs',
  witnesses: 'Outside witnesses',
  noWitness: 'None has cosigned yet. Until one does, the time of entries is the server’s word.',
  someWitnesses: (written: string) => `${written} have cosigned this checkpoint.`,
  signedText: 'The checkpoint as signed',
  verify: 'Verify the register',
  verifyLead:
    'Your browser reads every entry, hashes it, builds the tree and compares the root with the one that was signed, and each opened filing with its seal. Nothing that the server says about itself is believed.',
  start: 'Verify here and now',
  again: 'Verify again',
  stop: 'Stop',
  progress: 'Reading and hashing entries',
  progressDetail: (done: string, total: string) => `${done} of ${total} entries`,
  proved: 'The register verifies',
  notProved: 'The register does not verify',
  notProvedAdvice:
    'Keep this page and tell others: either files were damaged on the way, or the register was changed after it was sealed.',
  steps: {
    signature: {
      ok: (key: string) => `The checkpoint was signed by the key of ${key}.`,
      bad: (key: string) => `The checkpoint was not signed by the key of ${key}.`,
    },
    entries: {
      ok: (entries: string, size: string) =>
        `All ${entries} entries were read (${size}); each is written in the one canonical form.`,
      bad: (index: string) => `Entry ${index} is not written in the canonical form.`,
    },
    root: {
      ok: 'Hashed here, they give exactly the root that was signed: none was added, taken out, moved or changed.',
      bad: 'Hashed here, they do not give the root that was signed.',
    },
    seals: {
      none: 'No filing was ever sealed here: each place in line counts from the lodging itself.',
      ok: (sealed: string, opened: string, lapsed: string, closed: string) =>
        `Sealed filings: ${sealed} (opened ${opened}, lapsed ${lapsed}, still closed ${closed}). Each one opened shows the very area and applicant that its seal commits to, and no licence was granted past a seal that could still be opened.`,
      bad: {
        'seal-differs': (entry: string, filing: string) =>
          `Entry ${entry} opens ${filing} to an area or an applicant that its seal does not commit to, or after its time.`,
        'seal-repeated': (entry: string, filing: string) =>
          `Entry ${entry} seals ${filing}, which was sealed before.`,
        'lapsed-early': (entry: string, filing: string) =>
          `Entry ${entry} says that ${filing} lapsed when it could still be opened, or was opened.`,
        'granted-before-seal': (entry: string, filing: string) =>
          `Entry ${entry} grants a licence past ${filing}, which was sealed before and could still be opened.`,
      },
    },
    history: {
      first:
        'Your browser has remembered this checkpoint. Next time it will prove that nothing before it was rewritten.',
      ok: (size: string) =>
        `The first ${size} entries are still those that this browser saw when it last verified: history was not rewritten since.`,
      bad: (size: string) =>
        `The first ${size} entries are not those that this browser saw when it last verified.`,
    },
  },
  keyNote:
    'The key came from this server. To be sure that everyone sees the same log, compare it with the key that others have.',
  own: 'Verify on your own machine',
  ownLead: 'The same check, and the rules replayed as well, from public files only:',
  ownLabel: 'Command',
  entries: 'Entries',
  older: 'Older',
  newest: 'Newest',
  goTo: 'Go to entry',
  goToButton: 'Show',
  noSuch: (written: string) => `The log has entries 0 to ${written}.`,
  entryBack: 'All entries',
  entryText: 'The entry as written',
  leafHash: 'Leaf hash',
  by: 'Written by',
  records: 'Speaks of',
  downloadProof: 'Download the proof',
  verifyEntry: 'Verify this entry',
  entryProved: (index: string, size: string, steps: string) =>
    `Proved: hashed here and joined with ${steps} hashes, entry ${index} leads to the signed root of the log of ${size} entries.`,
  entryNotSigned: 'Not proved: the checkpoint in the proof was not signed by the log’s key.',
  entryNotIncluded: 'Not proved: the entry does not lead to the signed root.',
  erased:
    'Names and numbers of persons stand in the log as commitments, so that they can be erased by law while the log still verifies.',
};
