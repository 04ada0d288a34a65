/** What the store keeps of geological reports beside the log: descriptions, text page by page, and how they are found. */

/**
 * Who may read the files: everyone, or the holder and officers. Of a catalogue of elsewhere, whose files are not here: everyone there, not everyone
 * there, or it does not say.
 */
export type ReportAccess = 'open' | 'confidential' | 'archive-open' | 'archive-closed' | 'elsewhere';

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

/** How many of the reports found share these four; their sums are the facets of a search. */
export interface ReportGroup {
  readonly kind: string;
  readonly access: ReportAccess;
  readonly minerals: readonly string[];
  readonly year?: number;
  readonly count: number;
}

export interface Reports {
  /** Keeps reports, over those of the same id; a failure half-way is mended by keeping them again. */
  keep(reports: readonly { readonly report: KeptReport; readonly words: ReportWords }[]): Promise<void>;
  find(id: string): Promise<KeptReport | undefined>;
  /** Those of the ids that are kept, in no order. */
  findAll(ids: readonly string[]): Promise<readonly KeptReport[]>;
  search(search: ReportSearch): Promise<FoundReports>;
  /** What a search finds, counted; limit, offset and order do not matter. */
  groups(search: Omit<ReportSearch, 'limit' | 'offset'>): Promise<readonly ReportGroup[]>;
  /** Keeps the text of files, over what was kept of the same pages. */
  keepPages(id: string, pages: readonly ReportPage[]): Promise<void>;
  /** Pages of a report in the order of files and pages; of one file where it is named. */
  pages(id: string, sha256?: string): Promise<readonly ReportPage[]>;
  /** Where reports come from, and how many from each. */
  origins(): Promise<readonly { readonly origin: string; readonly count: number }[]>;
  /** Forgets a whole catalogue; returns how many reports it had. */
  forgetOrigin(origin: string): Promise<number>;
}
