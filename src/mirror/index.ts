export { openAnswers } from './answers.ts';
export type { MirroredShelf } from './mirrored-reports.ts';
export { entriesFromLines, linesOfEntries, mirrorFiles, type Names, type Snapshot } from './snapshot.ts';
