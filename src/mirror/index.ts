export { openAnswers } from './answers.ts';
export { entriesFromLines, linesOfEntries, mirrorFiles, type Names, type Snapshot } from './snapshot.ts';
