export { sha256 } from '#sha256';
export {
  base64FromBytes,
  bytesFromBase64,
  bytesFromHex,
  equalBytes,
  hexFromBytes,
  textFromUtf8,
  utf8FromText,
} from './bytes.ts';
export {
  canonicalEntryFrom,
  canonicalJson,
  entryBytes,
  entryFromBytes,
  isCanonicalEntry,
  maximumEntryBytes,
} from './canonical-json.ts';
export { checkLog, type LogCheck, type LogCheckOptions, type LogFaultCode } from './check-log.ts';
export { type Checkpoint, checkpointBody, checkpointFromBody } from './checkpoint.ts';
export { commitment, saltBytes, verifyCommitment } from './commitment.ts';
export { consistencyProof, verifyConsistency } from './consistency.ts';
export { decodeEntryBundle, encodeEntryBundle } from './entry-bundle.ts';
export {
  type Extract,
  type ExtractFailure,
  extractText,
  isExtract,
  verifyExtract,
} from './extract/extract.ts';
export { emptyRoot, type Hash, hashBytes, leafHash, nodeHash } from './hash.ts';
export { inclusionProof, verifyInclusion } from './inclusion.ts';
export {
  JournalReader,
  journalCheckpoint,
  journalHeader,
  journalLine,
  journalRoot,
  linesFromBytes,
} from './journal.ts';
export { drawLots, type Lot, rootOfFilings } from './lots.ts';
export { Malformed } from './malformed.ts';
export {
  formatOfflineCode,
  type OfflineCode,
  type OfflineEntry,
  type OfflineOpening,
  parseOfflineCode,
} from './offline-code/offline-code.ts';
export { type OfflineVerdict, type ProvedEntry, verifyOfflineCode } from './offline-code/verify.ts';
export {
  checkPolicy,
  type Policy,
  type PolicyGroup,
  type PolicyLog,
  type PolicyVerdict,
  type PolicyWitness,
  parsePolicy,
  type WitnessWord,
} from './policy.ts';
export { quicknetAddress, quicknetMillis, quicknetRoundAt, quicknetValue } from './quicknet.ts';
export { SealAudit, type SealCounts, type SealFault, type SealFaultCode } from './seal-audit.ts';
export { type SealSalts, sealFrom, sealOfArea } from './sealed-area.ts';
export { cosigner, ed25519Signer, formatPrivateKey, parsePrivateKey, type Signer } from './signature.ts';
export {
  formatNote,
  type Note,
  type NoteSignature,
  type NoteVerification,
  parseNote,
  signNote,
  type VerifiedSignature,
  verifyNote,
} from './signed-note.ts';
export {
  type ReadHashes,
  type StoredPlace,
  storedHashCount,
  storedHashIndex,
  storedPlace,
} from './stored-hash.ts';
export {
  hashesFromTile,
  hasTile,
  parseTilePath,
  readHashesFromTiles,
  type Tile,
  tileBytes,
  tilePath,
  tilesOfSize,
  tileWidth,
} from './tile.ts';
export {
  formatTlogProof,
  parseTlogProof,
  type TlogProof,
  type TlogProofVerdict,
  verifyTlogProof,
} from './tlog-proof.ts';
export { Frontier, rootAt, rootHash, Tree } from './tree.ts';
export { formatVkey, parseVkey, signatureTypes, type VerifierKey, verifierKey } from './verifier-key.ts';
export {
  formatWitnessRequest,
  judgeWitnessRequest,
  parseWitnessRequest,
  readWitnessAnswer,
  type WitnessAnswer,
  type WitnessedTree,
  type WitnessRequest,
  type WitnessVerdict,
  withCosignatures,
  witnessAnswer,
  witnessSizeType,
} from './witness.ts';
