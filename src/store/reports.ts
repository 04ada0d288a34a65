/** What the store keeps of geological reports beside the log: descriptions, text page by page, and how they are found. */

/** Who may read the files: everyone, the holder and officers, or it is not known here (a catalogue of elsewhere). */
export type ReportAccess = 'open' | 'confidential' | 'elsewhere';

export interface KeptReport {
  readonly id: string;
  readonly access: ReportAccess;
  readonly kind: string;
  readonly title: string;
  readonly year?: number;
  readonly language: string;
  readonly minerals: readonly string[];
  readonly licence?: string;
  readonly holder?: string;
  /** `register`, or the catalogue that it was read from. */
  readonly origin: string;
  /** Blocks as runs `[first cell, how many]`, ascending. */
  readonly cells: readonly (readonly [number, number])[];
  /** The rest of the description; its shape is the interface's own. */
  readonly about: unknown;
}

/** Folded words, of letters and digits only. What is not said here is not found by. */
export interface ReportWords {
  readonly title: readonly string[];
  readonly others: readonly string[];
}

export interface ReportPage {
  readonly sha256: string;
  /** From 1. */
  readonly page: number;
  /** `scanned`: pictures and no text; `empty`: neither; `unreadable`: the file could not be read. */
  readonly state: 'text' | 'scanned' | 'empty' | 'unreadable';
  readonly text: string;
}

export interface ReportSearch {
  /** Each must begin a word of the report; none finds all. */
  readonly words: readonly string[];
  readonly kind?: string;
  readonly mineral?: string;
  readonly access?: ReportAccess;
  readonly language?: string;
  readonly licence?: string;
  readonly origin?: string;
  readonly fromYear?: number;
  readonly untilYear?: number;
  /** Blocks of which the report must touch one. */
  readonly cells?: readonly (readonly [number, number])[];
  /** Rows and columns of the grid, both ends in, of which the report must touch a block. */
  readonly box?: {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly firstColumn: number;
    readonly lastColumn: number;
  };
  readonly limit: number;
  readonly offset: number;
}

export interface FoundReports {
  readonly total: number;
  /** Those with a word in the title first, then the newest first. */
  readonly reports: readonly KeptReport[];
}

export interface Reports {
  /** Keeps reports, over those of the same id; a failure half-way is mended by keeping them again. */
  keep(reports: readonly { readonly report: KeptReport; readonly words: ReportWords }[]): Promise<void>;
  find(id: string): Promise<KeptReport | undefined>;
  search(search: ReportSearch): Promise<FoundReports>;
  /** Keeps the text of files, over what was kept of the same pages. */
  keepPages(id: string, pages: readonly ReportPage[]): Promise<void>;
  /** Pages of a report in the order of files and pages; of one file where it is named. */
  pages(id: string, sha256?: string): Promise<readonly ReportPage[]>;
  /** Forgets a whole catalogue; returns how many reports it had. */
  forgetOrigin(origin: string): Promise<number>;
}
