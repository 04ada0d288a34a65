import type { StandpointQuery } from '#contract';

/** Names of what the screen has read: the first word says the kind, the rest which one. Pages never write them. */
export const keys = {
  register: (past: StandpointQuery) => ['register', past] as const,
  mine: ['mine'] as const,
  drafts: ['drafts'] as const,
  entries: (before: number | undefined, limit: number, past: StandpointQuery) =>
    ['entries', before ?? 'end', limit, past] as const,
  entry: (index: number) => ['entry', index] as const,
  block: (codeOrCell: string | number, past: StandpointQuery) => ['block', codeOrCell, past] as const,
  groundPage: (page: number, past: StandpointQuery) => ['ground-page', page, past] as const,
  reopening: (past: StandpointQuery) => ['reopening', past] as const,
  application: (id: string, past: StandpointQuery) => ['application', id, past] as const,
  applications: (query: object) => ['applications', query] as const,
  desk: (query: object) => ['desk', query] as const,
  deskFile: (id: string) => ['desk-file', id] as const,
  preview: (id: string, act: object) => ['preview', id, act] as const,
  licence: (id: string, past: StandpointQuery) => ['licence', id, past] as const,
  licences: (query: object) => ['licences', query] as const,
  differences: (query: object) => ['differences', query] as const,
  deposits: (query: object) => ['deposits', query] as const,
  deposit: (id: string) => ['deposit', id] as const,
  search: (q: string) => ['search', q] as const,
  layers: ['layers'] as const,
  replay: (changes: readonly string[]) => ['replay', changes] as const,
  delays: ['delays'] as const,
  lawCases: (country: string) => ['law-cases', country] as const,
  checkpoint: ['checkpoint'] as const,
  trade: (...what: readonly string[]) => ['trade', ...what] as const,
  witnesses: ['witnesses'] as const,
};
