import { isCivilDate, type Parsed } from '#terms';
import { Intake } from '../intake.ts';
import { type DatasetSource, sourceOf } from '../source.ts';
import type { BridgeStatement, CodedCategory } from '../statement.ts';
import { type Row, readTable } from '../table.ts';
import { familyOfCode } from './codes.ts';

const required = [
  'deposit',
  'from_code',
  'from_category',
  'to_code',
  'to_category',
  'opinion',
  'person',
  'organisation',
  'signed_on',
  'document',
] as const;

/**
 * Signed bridge opinions between codes of reporting, as CSV: the columns above, and where known `page`, `sha256` and `url` of the paper. One bad row fails the
 * file: an opinion without its person, its day or its paper is none.
 */
export function readBridges(text: string, dataset: DatasetSource): Parsed<readonly BridgeStatement[]> {
  const intake = new Intake();
  const bridges: BridgeStatement[] = [];
  const seen = new Map<string, string>();
  for (const row of readTable(text, required, intake)) {
    const missing = required.filter((column) => row.text(column) === '');
    for (const column of missing)
      intake.fault('key_missing', `${row.at}, ${column}`, `Got nothing when expected ${wanted[column]}.`);
    const signedOn = row.text('signed_on');
    if (signedOn !== '' && !isCivilDate(signedOn)) {
      const message = `Got "${signedOn}" when expected the day of the signature as YYYY-MM-DD.`;
      intake.fault('malformed_day', `${row.at}, signed_on`, message);
    }
    // both are looked at, so that every fault of a row is told at once
    const isSound = [codesAreSound(row, intake), paperIsSound(row, intake)].every(Boolean);
    if (missing.length > 0 || !isSound || !isCivilDate(signedOn)) continue;
    const from = codedFrom(row, 'from');
    const to = codedFrom(row, 'to');
    const id = [row.text('deposit'), from.code, from.category, to.code, row.text('person'), signedOn].join(
      '/',
    );
    const before = seen.get(id);
    if (before !== undefined)
      intake.fault('key_repeated', row.at, `Got the opinion of ${before} again: ${id}.`);
    seen.set(id, row.at);
    const [page, sha256, url] = [row.optional('page'), row.optional('sha256'), row.optional('url')];
    bridges.push({
      says: 'bridge',
      source: sourceOf(dataset, id, row.at),
      deposit: row.text('deposit'),
      from,
      to,
      opinion: row.text('opinion'),
      person: row.text('person'),
      organisation: row.text('organisation'),
      signedOn,
      document: {
        title: row.text('document'),
        ...(page === undefined ? {} : { page }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(url === undefined ? {} : { url }),
      },
    });
  }
  return intake.done(bridges);
}

const wanted: Readonly<Record<(typeof required)[number], string>> = {
  deposit: 'the id of the deposit, such as KZ-RM-021',
  from_code: 'the code that the figure is stated under',
  from_category: 'its category there, such as C1+C2',
  to_code: 'the code that the opinion leads to',
  to_category: 'the category there, such as Indicated',
  opinion: 'what the person is of the opinion of, in their words',
  person: 'the name of who signed',
  organisation: 'for whom they signed, or "independent"',
  signed_on: 'the day of the signature as YYYY-MM-DD',
  document: 'the title of the signed paper',
};

const codedFrom = (row: Row, side: 'from' | 'to'): CodedCategory => ({
  code: row.text(`${side}_code`),
  category: row.text(`${side}_category`),
});

/** Both codes are known, and of two families. */
function codesAreSound(row: Row, intake: Intake): boolean {
  const families = (['from_code', 'to_code'] as const).map((column) => {
    const code = row.text(column);
    const family = familyOfCode[code];
    if (code !== '' && family === undefined) {
      const known = Object.keys(familyOfCode).join(', ');
      intake.fault('unknown_code', `${row.at}, ${column}`, `Got "${code}" when expected one of ${known}.`);
    }
    return family;
  });
  const [from, to] = families;
  if (from === undefined || to === undefined) return false;
  if (from !== to) return true;
  const codes = `${row.text('from_code')} and ${row.text('to_code')}`;
  intake.fault('unknown_code', `${row.at}, to_code`, `Got ${codes} when expected codes of two families.`);
  return false;
}

/** Digest and address of the paper, where given, are ones. */
function paperIsSound(row: Row, intake: Intake): boolean {
  const [sha256, url] = [row.text('sha256'), row.text('url')];
  const isDigest = sha256 === '' || /^[0-9a-f]{64}$/.test(sha256);
  const isAddress = url === '' || /^https?:\/\//.test(url);
  if (!isDigest)
    intake.fault(
      'unknown_code',
      `${row.at}, sha256`,
      'Got something else when expected 64 hexadecimal digits.',
    );
  if (!isAddress)
    intake.fault(
      'unknown_code',
      `${row.at}, url`,
      `Got "${url}" when expected an address that begins with http.`,
    );
  return isDigest && isAddress;
}
