/** Packages of OCDS 1.1.5: what is published of a tender in the shape that procurement software reads. */
import { ocdsMetaFromLog, recordFromReleases, releasesFromLog } from '#tender';
import type { TenderLog } from './live-tenders.ts';

/** Ours is no prefix of the OCDS registry: a register in earnest asks for one, and sets it in its own copy. */
const ocidPrefix = 'ocds-orebook';

/** Fields beyond the core, described at an address of ours. */
export const extensionPath = '/api/tenders/ocds-extension.json';

function releasesOf({ id, entries }: TenderLog) {
  return releasesFromLog(entries, ocdsMetaFromLog(entries, `${ocidPrefix}-${id}`));
}

export interface PackagePlace {
  /** Address of the register: `https://register.example`. */
  readonly origin: string;
  readonly path: string;
  readonly publisher: string;
}

/** What both sorts of package say of themselves. */
function packageHead(tender: TenderLog, { origin, path, publisher }: PackagePlace) {
  return {
    uri: origin + path,
    version: '1.1',
    extensions: [origin + extensionPath],
    publishedDate: tender.entries.at(-1)?.at ?? '',
    publisher: { name: publisher },
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
  };
}

export function releasePackage(tender: TenderLog, place: PackagePlace) {
  return { ...packageHead(tender, place), releases: releasesOf(tender) };
}

export function recordPackage(tender: TenderLog, place: PackagePlace) {
  return { ...packageHead(tender, place), records: [recordFromReleases(releasesOf(tender))] };
}

/** The extension that names our fields, in the form of `extension.json` (OCDS, extensions). */
export const extension = {
  name: { en: 'Orebook: gates, weights, sealed bids, local content' },
  description: {
    en: 'Adds what a stranger needs to work a ranking out again: gates without trade-off, locked weights with value functions, bids with their seals, each score with scorer, evidence and time, local content promised and delivered.',
  },
  documentationUrl: { en: '/api' },
  compatibility: ['1.1'],
  fields: {
    'tender.evaluation.gates': 'id and title; a bid that fails one is not ranked',
    'tender.evaluation.criteria':
      'id, title, weight (all add up to 1), valueFunction (figure → 0–1), outside',
    'tender.enquiries': 'question, answer, date (as the enquiries extension)',
    'bids.details[].seal':
      'documents, chain, salt and the hash that was committed before the deadline (orebook-offer-v1)',
    'bids.details[].gates': 'outcome, scorer, evidence, date; the last word of a scorer counts',
    'bids.details[].scores':
      'criterion, figure, scorer, evidence, date, reason; the last word of a scorer counts, scorers by their mean',
    'bids.details[].localContent': 'least and most percent promised, by the chain formula',
    evaluation: 'rank, score and exclusion of each bid',
    dissents: 'dissenting words with scorer and date',
    'contracts[].localContent': 'promised, and delivered by period',
  },
};
