/** Whether one entry stands in the log, by its `.tlog-proof`: the entry's text is hashed here, and the way to the signed root walked here. */
import {
  checkpointFromBody,
  leafHash,
  parseNote,
  parseTlogProof,
  parseVkey,
  utf8FromText,
  verifyInclusion,
  verifyNote,
} from '#proof';

export interface EntryVerdict {
  readonly isSigned: boolean;
  readonly isIncluded: boolean;
  readonly index: number;
  readonly size: number;
  /** Hashes on the way from the entry to the root. */
  readonly steps: number;
}

/** @throws Malformed where the text is no proof */
export function verifyEntry(entryText: string, proofText: string, verifierKey: string): EntryVerdict {
  const proof = parseTlogProof(proofText);
  const note = parseNote(proof.checkpoint);
  const { size, root } = checkpointFromBody(note.text);
  return {
    isSigned: verifyNote(note, [parseVkey(verifierKey)]).ok,
    isIncluded: verifyInclusion(leafHash(utf8FromText(entryText)), proof.index, size, proof.path, root),
    index: proof.index,
    size,
    steps: proof.path.length,
  };
}
