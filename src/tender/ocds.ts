/**
 * The tender as Open Contracting Data Standard 1.1.5: a new release for each stage, never an edited one, and a record of them all. The core has
 * no bids, weights or scores: `bids` follows the shape of the bids extension, `evaluation` is our own and stands in `docs/decisions`.
 */
import type { Instant } from '#terms';
import { aboutOf, entriesOf, planOf, type TenderEntry } from './entry.ts';
import { evaluate } from './evaluate.ts';
import { deliveries, type PromisedContent, promisedContent } from './promise.ts';

export interface OcdsMeta {
  /** Registered prefix with the tender's own part: `ocds-abc123-WIND-1`. */
  readonly ocid: string;
  readonly language: string;
  readonly buyer: { readonly id: string; readonly name: string };
  readonly category: 'goods' | 'works' | 'services';
  /** Names of bidders by id; a bidder without one is published by its id. */
  readonly bidderNames: ReadonlyMap<string, string>;
}

/** Everything that a release says about the process, from the log alone. */
export function ocdsMetaFromLog(log: readonly TenderEntry[], ocid: string): OcdsMeta {
  const { buyer, category } = aboutOf(log);
  const bidderNames = new Map(
    entriesOf(log, 'offer-opened').flatMap(({ opening, bidderName }) =>
      bidderName === undefined ? [] : [[opening.bidder, bidderName] as const],
    ),
  );
  return { ocid, language: 'en', buyer, category, bidderNames };
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export interface OcdsRelease {
  readonly ocid: string;
  readonly id: string;
  readonly date: Instant;
  readonly tag: readonly string[];
  readonly initiationType: 'tender';
  readonly [key: string]: Json;
}

const tagOfKind: Partial<Record<TenderEntry['kind'], string>> = {
  'notice-published': 'tender',
  'plan-amended': 'tenderAmendment',
  'evaluation-closed': 'tenderUpdate',
  'award-decided': 'award',
  'delivery-stated': 'implementation',
};

/** A release for the notice, each amendment, the opening of the last offer, the closing of the evaluation, the award and each delivery. */
export function releasesFromLog(log: readonly TenderEntry[], meta: OcdsMeta): readonly OcdsRelease[] {
  const lastOpening = log.findLastIndex(({ kind }) => kind === 'offer-opened');
  return log.flatMap((entry, i) => {
    const tag = tagOfKind[entry.kind] ?? (i === lastOpening ? 'tenderUpdate' : undefined);
    return tag === undefined ? [] : [releaseAt(log.slice(0, i + 1), meta, tag, entry.at)];
  });
}

function releaseAt(log: readonly TenderEntry[], meta: OcdsMeta, tag: string, date: Instant): OcdsRelease {
  const plan = planOf(log);
  if (!plan) throw new RangeError('A tender without a notice has no release.');
  const opened = entriesOf(log, 'offer-opened');
  const bidders = [...new Set(opened.map(({ opening }) => opening.bidder))];
  const nameOf = (bidder: string) => meta.bidderNames.get(bidder) ?? bidder;
  const reference = (bidder: string) => ({ id: bidder, name: nameOf(bidder) });
  const award = entriesOf(log, 'award-decided').at(-1);
  const winner = opened.find(({ opening }) => opening.offer === award?.offer)?.opening;
  const isClosed = log.some(({ kind }) => kind === 'evaluation-closed');
  const notice = entriesOf(log, 'notice-published')[0];
  const amendments = entriesOf(log, 'plan-amended');
  const answers = entriesOf(log, 'question-answered');
  const promises = promisedContent(log);
  const delivered = deliveries(log);
  const rated = plan.criteria.map(({ id, weight }) => `${id} ${weight}`).join('; ');
  return {
    ocid: meta.ocid,
    id: `${meta.ocid}-${log.length}`, // the entry that gave rise to it
    date,
    tag: [tag],
    initiationType: 'tender',
    language: meta.language,
    parties: [
      { id: meta.buyer.id, name: meta.buyer.name, roles: ['buyer', 'procuringEntity'] },
      ...bidders.map((bidder) => ({
        ...reference(bidder),
        roles: winner?.bidder === bidder ? ['tenderer', 'supplier'] : ['tenderer'],
      })),
    ],
    buyer: { id: meta.buyer.id, name: meta.buyer.name },
    tender: {
      id: plan.tender,
      title: plan.title,
      status: award ? 'complete' : 'active',
      procuringEntity: { id: meta.buyer.id, name: meta.buyer.name },
      ...(plan.estimate && { value: { ...plan.estimate } }),
      procurementMethod: 'open',
      mainProcurementCategory: meta.category,
      awardCriteria: 'ratedCriteria',
      awardCriteriaDetails: rated,
      eligibilityCriteria: plan.gates.map(({ title }) => title).join('; '),
      submissionMethod: ['electronicSubmission'],
      tenderPeriod: { ...(notice && { startDate: notice.at }), endDate: plan.offersDue },
      hasEnquiries: answers.length > 0,
      enquiries: answers.map(({ question, answer, at }, i) => ({
        id: `${i + 1}`,
        description: question,
        answer,
        dateAnswered: at,
      })),
      numberOfTenderers: bidders.length,
      tenderers: bidders.map(reference),
      ...(amendments.length > 0 && {
        amendments: amendments.map(({ reason, at }, i) => ({ id: `${i + 1}`, date: at, rationale: reason })),
      }),
      evaluation: {
        gates: plan.gates.map(({ id, title }) => ({ id, title })),
        criteria: plan.criteria.map(({ id, title, weight, value, outside }) => ({
          id,
          title,
          weight,
          outside,
          valueFunction:
            value.kind === 'linear'
              ? { kind: value.kind, worst: value.worst, best: value.best, unit: value.unit }
              : { kind: value.kind, points: value.points, unit: value.unit },
        })),
      },
    },
    ...(opened.length > 0 && {
      bids: { details: opened.map((entry) => bidFrom(entry, log, reference, promises)) },
    }),
    ...(isClosed && {
      evaluation: evaluate(log).standings.map(({ offer, rank, score, excluded }) => ({
        id: offer,
        rank,
        score,
        excluded,
      })),
      dissents: entriesOf(log, 'dissent-recorded').map(({ scorer, text, at }, i) => ({
        id: `${i + 1}`,
        scorer,
        text,
        date: at,
      })),
    }),
    ...(award &&
      winner && {
        awards: [
          {
            id: `${plan.tender}-award`,
            title: plan.title,
            status: 'active',
            date: award.at,
            value: { ...award.value },
            suppliers: [reference(winner.bidder)],
            ...(award.reason && { description: award.reason }),
          },
        ],
      }),
    ...(delivered.length > 0 && {
      contracts: [
        {
          id: `${plan.tender}-contract`,
          awardID: `${plan.tender}-award`,
          title: plan.title,
          status: 'active',
          localContent: {
            ...(winner &&
              promises.has(winner.offer) && { promised: contentJson(promises.get(winner.offer)) }),
            delivered: delivered.map(({ from, until, performed, content, evidence }) => ({
              from,
              until,
              performed: { ...performed },
              least: content.least,
              most: content.most,
              evidence,
            })),
          },
        },
      ],
    }),
  };
}

function bidFrom(
  { opening, at }: ReturnType<typeof entriesOf<'offer-opened'>>[number],
  log: readonly TenderEntry[],
  reference: (bidder: string) => Json,
  promises: ReadonlyMap<string, PromisedContent>,
): Json {
  const { offer, bidder, documents, price, chain, salt } = opening;
  const seal = entriesOf(log, 'offer-sealed').find((one) => one.offer === offer);
  const said = <
    T extends {
      readonly scorer: string;
      readonly evidence: string;
      readonly at: Instant;
      readonly reason?: string;
    },
  >(
    entry: T,
  ) => ({
    scorer: entry.scorer,
    evidence: entry.evidence,
    date: entry.at,
    ...(entry.reason && { reason: entry.reason }),
  });
  return {
    id: offer,
    date: at,
    status: 'valid',
    tenderers: [reference(bidder)],
    value: { ...price },
    seal: { documents, salt, ...(chain && { chain }), hash: seal?.seal ?? null, date: seal?.at ?? null },
    ...(promises.has(offer) && { localContent: contentJson(promises.get(offer)) }),
    gates: entriesOf(log, 'gate-judged')
      .filter((entry) => entry.offer === offer)
      .map((entry) => ({ gate: entry.gate, outcome: entry.outcome, ...said(entry) })),
    scores: entriesOf(log, 'score-given')
      .filter((entry) => entry.offer === offer)
      .map((entry) => ({ criterion: entry.criterion, figure: entry.figure, ...said(entry) })),
  };
}

function contentJson(promise: PromisedContent | undefined): Json {
  return promise ? { least: promise.content.least, most: promise.content.most } : null;
}

/** A record: all releases of one process and what they add up to. Releases are merged in order of date. */
export function recordFromReleases(releases: readonly OcdsRelease[]): Json {
  const ordered = [...releases].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const last = ordered.at(-1);
  if (!last) throw new RangeError('A record needs a release.');
  if (ordered.some(({ ocid }) => ocid !== last.ocid)) throw new RangeError('A record holds one process.');
  const merged = ordered.reduce<Json>((whole, release) => merge(whole, release), {});
  const compiledRelease = { ...(merged as object), id: `${last.ocid}-${last.date}`, tag: ['compiled'] };
  return { ocid: last.ocid, releases: ordered, compiledRelease };
}

/** The standard's merging: objects field by field, lists of things with ids by id, all else replaced, null takes away. */
function merge(before: Json, after: Json): Json {
  if (isList(after)) {
    if (!isList(before) || !after.every(hasId) || !before.every(hasId)) return after;
    const known = new Map(before.map((one) => [one.id, one as Json]));
    for (const one of after) known.set(one.id, merge(known.get(one.id) ?? {}, one));
    return [...known.values()];
  }
  if (!isObject(after)) return after;
  const merged: Record<string, Json> = isObject(before) ? { ...before } : {};
  for (const [key, value] of Object.entries(after)) {
    if (value === null && key in merged) delete merged[key];
    else merged[key] = merge(merged[key] ?? null, value);
  }
  return merged;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasId = (value: Json): value is { readonly id: string } =>
  isObject(value) && typeof value.id === 'string';
