export { entriesInBatches } from './follow.ts';
export { checkJournal, journalOf, keepJournal, restoreJournal } from './journal.ts';
export { type Keeper, openKeeper } from './keeper.ts';
export type { Answer, Entry, KeeperHealth, KeeperOptions, Kept, Refused, Ruling } from './keeper-types.ts';
export { type LogKeyOptions, openLogKey } from './log-key.ts';
export { MemoryLog, openMemoryStore } from './memory.ts';
export { openStore, type StoreOptions } from './open.ts';
export * from './store.ts';
export { StoreError, type StoreErrorCode } from './store-error.ts';
