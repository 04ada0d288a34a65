/** What each country's published record says about real days: figures as published, with their source, and what was not found. */
import type { Citation } from '#terms';
import type { Party } from '../western-australia/parties.ts';

export type Measure =
  | 'days-to-grant'
  | 'share-within-target'
  | 'applications-received'
  | 'applications-finalised'
  | 'applications-open'
  | 'licences-issued'
  | 'licences-in-force'
  | 'programmes-within-target'
  | 'survey-rank';

export interface PublishedFigure {
  readonly measure: Measure;
  readonly statistic: 'mean' | 'median' | 'count' | 'percent' | 'rank';
  /** Days, applications, licences, per cent or place, by the statistic and measure. */
  readonly value: number;
  /** Of how many, where the source says so. */
  readonly of?: number;
  /** What it was counted over: `2020-Q3`, `2025`, a day. */
  readonly period: string;
  /** Days by who held the file. */
  readonly split?: Readonly<Partial<Record<Party, number>>>;
  /** Not representative, partial, or contradicted: a code. */
  readonly caution?: 'sample-near-perth' | 'split-read-from-a-scan' | 'partial-clock' | 'official-via-press';
  readonly cite: Citation;
}

export interface PublishedRecord {
  readonly figures: readonly PublishedFigure[];
  /** Measures that were looked for and not found. */
  readonly notFound: readonly Measure[];
}

const news = { text: 'Business News (Perth), 20 November 2020', confidence: 'secondary' } as const;
const reporting = { text: 'Approvals Reporting 4Q 2019 of the department', confidence: 'official' } as const;
const targets = { text: 'page "Approvals" of the department', confidence: 'official' } as const;
const sample = { text: 'open tenement data, 14 June 2024, our count', confidence: 'measured' } as const;

export const publishedInWesternAustralia: PublishedRecord = {
  figures: [
    {
      measure: 'days-to-grant',
      statistic: 'mean',
      value: 233,
      period: '2020-Q3',
      split: { department: 35, 'other-agencies': 26, applicant: 27, 'native-title': 145 },
      cite: news,
    },
    { measure: 'days-to-grant', statistic: 'mean', value: 256, period: '2020-Q1', cite: news },
    {
      measure: 'days-to-grant',
      statistic: 'mean',
      value: 239,
      period: '2019-Q4',
      split: { 'native-title': 126 },
      caution: 'split-read-from-a-scan',
      cite: reporting,
    },
    {
      measure: 'days-to-grant',
      statistic: 'median',
      value: 249,
      of: 12,
      period: '2024-06-14',
      caution: 'sample-near-perth',
      cite: sample,
    },
    {
      measure: 'share-within-target',
      statistic: 'percent',
      value: 99,
      period: '2020-Q3',
      caution: 'partial-clock',
      cite: news,
    },
    {
      measure: 'share-within-target',
      statistic: 'percent',
      value: 96,
      of: 473,
      period: '2019-Q4',
      caution: 'partial-clock',
      cite: reporting,
    },
    {
      measure: 'share-within-target',
      statistic: 'percent',
      value: 96,
      of: 3359,
      period: '2014',
      caution: 'partial-clock',
      cite: targets,
    },
    { measure: 'applications-received', statistic: 'count', value: 720, period: '2020-Q3', cite: news },
    { measure: 'applications-finalised', statistic: 'count', value: 420, period: '2020-Q3', cite: news },
    { measure: 'applications-open', statistic: 'count', value: 2260, period: '2020-Q3', cite: news },
    {
      measure: 'programmes-within-target',
      statistic: 'percent',
      value: 53,
      period: '2024',
      cite: { text: 'The West Australian, 2024', confidence: 'secondary' },
    },
    {
      measure: 'survey-rank',
      statistic: 'rank',
      value: 17,
      of: 82,
      period: '2024',
      cite: { text: 'Fraser Institute, survey of 2024', confidence: 'secondary' },
    },
    {
      measure: 'survey-rank',
      statistic: 'rank',
      value: 4,
      of: 86,
      period: '2023',
      cite: { text: 'Fraser Institute, survey of 2023', confidence: 'secondary' },
    },
  ],
  notFound: [],
};

export const publishedInKazakhstan: PublishedRecord = {
  figures: [
    {
      measure: 'licences-issued',
      statistic: 'count',
      value: 707,
      period: '2025',
      caution: 'official-via-press',
      cite: { text: 'exploration licences issued, statement of December 2025', confidence: 'secondary' },
    },
    {
      measure: 'licences-in-force',
      statistic: 'count',
      value: 2907,
      period: '2025-12',
      caution: 'official-via-press',
      cite: { text: 'solid-mineral licences in force, statement of December 2025', confidence: 'secondary' },
    },
  ],
  notFound: ['days-to-grant', 'share-within-target', 'applications-open', 'survey-rank'],
};
