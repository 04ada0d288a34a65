/** What verify found, for machines as one JSON document and for people in plain words: what was proved, and what was not. */
import type { SealCounts } from '#proof';
import type { Replayed } from './verify-replay.ts';
import type { Visit } from './visits.ts';

export type KeyOrigin = 'given' | 'policy' | 'last-visit' | 'published';

export interface Fault {
  /** Stable code: `entry-differs`. */
  readonly code: string;
  readonly message: string;
  /** The first entry that is known to be bad, or the first of those among which it is. */
  readonly entry?: number;
}

export interface Verdict {
  readonly verified: boolean;
  /** Address, folder or journal. */
  readonly place: string;
  readonly origin?: string;
  readonly size?: number;
  /** base64 */
  readonly root?: string;
  /** Under which key the checkpoint is good, and how that key is known. Absent where nothing is signed, or no key is known. */
  readonly key?: { readonly vkey: string; readonly from: KeyOrigin };
  /** Tiles of hashes compared; absent for a journal, which has none. */
  readonly tiles?: number;
  /** Files of a mirror beside the log, each the one that was signed for. */
  readonly siteFiles?: number;
  /** Entries of the log of tenders and tenders in it, where a mirror has them beside it. */
  readonly tenderEntries?: number;
  readonly tenders?: number;
  /** Witnesses of the policy that cosigned, by their own clocks. */
  readonly witnesses: readonly { readonly name: string; readonly signedAt: string }[];
  readonly silentWitnesses: readonly string[];
  /** Further signatures on the checkpoint, of keys that nobody named here. */
  readonly unknownSignatures: number;
  /** Earlier visits with which this log is consistent. */
  readonly visits: readonly Visit[];
  /** Earlier visits elsewhere that saw more of this log than stands here. */
  readonly ahead: readonly Visit[];
  readonly replayed?: Replayed;
  readonly proved: readonly string[];
  readonly notProved: readonly string[];
  readonly fault?: Fault;
}

type Facts = Omit<Verdict, 'verified' | 'proved' | 'notProved' | 'fault'>;

const number = (value: number) => value.toLocaleString('en');
const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;

/** The verdict on a log without a fault. */
export function verdictOf(facts: Facts): Verdict {
  return { verified: true, ...facts, proved: provedOf(facts), notProved: notProvedOf(facts) };
}

/** The verdict on a log with one. */
export function faultyVerdict(facts: Pick<Verdict, 'place'> & Partial<Facts>, fault: Fault): Verdict {
  const nothing = { witnesses: [], silentWitnesses: [], unknownSignatures: 0, visits: [], ahead: [] };
  return { verified: false, ...nothing, ...facts, proved: [], notProved: [], fault };
}

function provedOf(facts: Facts): string[] {
  const {
    place,
    size = 0,
    key,
    tiles,
    siteFiles,
    tenderEntries,
    tenders = 0,
    witnesses,
    visits,
    replayed,
  } = facts;
  const proved: string[] = [];
  const entries = count(size, 'entry', 'entries');
  const whole = `${size === 1 ? 'The 1 entry is' : `All ${entries} are`} whole and in order`;
  if (tiles === undefined) proved.push(`${whole}: they add up to the root hash of the journal.`);
  else
    proved.push(
      `${whole}: each fits its hash, and ${count(tiles, 'tile', 'tiles')} of hashes add up to the root.`,
    );
  if (key) proved.push(`The size and the root are signed with the key ${key.vkey}.`);
  if (siteFiles !== undefined)
    proved.push(
      `The ${number(siteFiles)} files of the mirror's site are those that the register signed for.`,
    );
  if (tenderEntries !== undefined)
    proved.push(
      `The log of tenders beside it is whole: each of its ${count(tenderEntries, 'entry', 'entries')} is one that its tender would take, and what ${count(tenders, 'tender', 'tenders')} published of a ranking follows from them.`,
    );
  for (const { name, signedAt } of witnesses)
    proved.push(`Witness ${name} cosigned them at ${signedAt}, by its own clock.`);
  for (const visit of visits) {
    const where = visit.place === place ? '' : ` at ${visit.place}`;
    proved.push(
      `Nothing was changed or removed since your visit${where} on ${visit.at.slice(0, 10)}, when it had ${count(visit.size, 'entry', 'entries')}.`,
    );
  }
  if (!replayed) return proved;
  const { counts, queues } = replayed;
  const { applications, licences } = counts;
  const all = (by: Readonly<Record<string, number>>) => Object.values(by).reduce((sum, one) => sum + one, 0);
  proved.push(
    `Every act was open to who did it and came in its turn, and the clock never went back: ${count(all(applications), 'application', 'applications')}, ${count(all(licences), 'licence', 'licences')}.`,
    `No block has two holders: ${count(licences['in-force'], 'licence holds', 'licences hold')} ${count(queues.blocksHeld, 'block', 'blocks')}.`,
    `The queue of each block was counted again: ${count(queues.applicationsOpen, 'open application asks', 'open applications ask')} for ${count(queues.blocksAskedFor, 'block', 'blocks')}, ${number(queues.blocksContested)} with more than one in line; each of ${count(queues.grantsInTurn, 'licence', 'licences')} granted here went to who was first.`,
    sealsProved(queues.seals),
  );
  return proved;
}

/** In the words of the page of the log, which proves the same in a browser: the test beside `verify` holds them equal. */
export function sealsProved({ sealed, opened, lapsed, closed }: SealCounts): string {
  if (sealed === 0)
    return 'No filing was ever sealed here: each place in line counts from the lodging itself.';
  const became = `opened ${number(opened)}, lapsed ${number(lapsed)}, still closed ${number(closed)}`;
  return `Sealed filings: ${number(sealed)} (${became}). Each one opened shows the very area and applicant that its seal commits to, and no licence was granted past a seal that could still be opened.`;
}

function notProvedOf({
  key,
  witnesses,
  silentWitnesses,
  unknownSignatures,
  visits,
  ahead,
  replayed,
}: Facts): string[] {
  const not: string[] = [];
  if (!key) not.push('Who wrote it: no signature was checked. Pass --key with the key of the register.');
  else if (key.from === 'published') {
    not.push(
      `That the key is the register's: it was taken from the place that it should prove. Compare ${key.vkey} with one from elsewhere, and pass --key.`,
    );
  } else if (key.from === 'last-visit') {
    not.push(`That the key is the register's: it is the one of your earlier visits, ${key.vkey}.`);
  }
  if (witnesses.length === 0) {
    const strangers =
      unknownSignatures > 0
        ? `${count(unknownSignatures, 'cosignature is', 'cosignatures are')} of nobody you named; pass --policy with the witnesses that you trust.`
        : 'no witness has cosigned.';
    not.push(`That no other view was shown to others: ${strangers}`);
    not.push('When it was written: the instants are by the clock of the register alone.');
  } else if (silentWitnesses.length > 0) {
    not.push(`What ${silentWitnesses.join(', ')} would say: no word of theirs stands on this checkpoint.`);
  }
  if (visits.length === 0)
    not.push('That it was the same before: there is no earlier visit to compare it with.');
  for (const { place, size, at } of ahead) {
    not.push(
      `That this is all: on ${at.slice(0, 10)} you saw ${count(size, 'entry', 'entries')} at ${place}.`,
    );
  }
  if (replayed) {
    not.push(
      'That each decision was right in fact: documents stand in the log by their digests, names as commitments, and neither was opened.',
    );
  }
  return not;
}

/** For people. */
export function reportOf(verdict: Verdict): string {
  const { place, origin, size, root, replayed, proved, notProved, fault } = verdict;
  const lines: string[] = [];
  const line = (name: string, value: string | undefined) => {
    if (value !== undefined) lines.push(`${name.padEnd(10)}${value}`);
  };
  line('Place', place);
  line('Register', origin);
  if (replayed) {
    const { country, trial, openedOn, lastEntryAt } = replayed.register;
    line('', `${country}${trial ? ', TRIAL' : ''}, opened on ${openedOn}, last entry at ${lastEntryAt}`);
  }
  line('Size', size === undefined ? undefined : count(size, 'entry', 'entries'));
  line('Root', root);
  line('State', replayed?.stateDigest);
  if (fault) {
    const entry = fault.entry === undefined ? '' : ` First bad entry: ${number(fault.entry)}.`;
    lines.push('', `NOT VERIFIED (${fault.code}): ${fault.message}${entry}`);
    return `${lines.join('\n')}\n`;
  }
  lines.push('', 'Proved', ...proved.map((one) => `  ✓ ${one}`));
  lines.push('', 'Not proved', ...notProved.map((one) => `  – ${one}`));
  return `${lines.join('\n')}\n`;
}
