/** What opens a seal: made here, kept in this browser and in a file of its maker, and sent only with the opening. */
import type { LodgeRequest } from '#contract';
import { cellsFromRuns, type Run, runsFromCells } from '#grid';
import { hexFromBytes, type SealSalts, sealFrom } from '#proof';

export interface SealFile extends SealSalts {
  readonly opens: 'orebook sealed filing v1';
  readonly commitment: string;
  /** Account that sealed: only it can open. */
  readonly party: string;
  readonly cells: readonly Run[];
  readonly applicant: {
    readonly kind: 'company' | 'person';
    readonly country: string;
    readonly name: string;
    readonly number: string;
  };
}

const newSalt = () => hexFromBytes(crypto.getRandomValues(new Uint8Array(32)));
const nameOf = (commitment: string) => `orebook.seal.${commitment}`;

/** A new seal over an area and a name, with three new salts. */
export function makeSeal(party: string, area: readonly number[], applicant: SealFile['applicant']): SealFile {
  const salts = { salt: newSalt(), nameSalt: newSalt(), numberSalt: newSalt() };
  const cells = runsFromCells([...area]);
  const commitment = commitmentOf({ party, cells, applicant, ...salts });
  return { opens: 'orebook sealed filing v1', commitment, party, ...salts, cells, applicant };
}

function commitmentOf({ party, cells, applicant, ...salts }: Omit<SealFile, 'opens' | 'commitment'>): string {
  return sealFrom({ licenceKind: 'exploration', cells, applicant: { id: party, ...applicant } }, salts);
}

/** The seal in a file; undefined where it is none, or its parts do not add up to its commitment. */
export function sealFileFrom(text: string): SealFile | undefined {
  try {
    const read = JSON.parse(text) as SealFile;
    return read.opens === 'orebook sealed filing v1' && commitmentOf(read) === read.commitment
      ? read
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it in this browser, beside the file: a second copy. */
export function keepSeal(file: SealFile): void {
  try {
    localStorage.setItem(nameOf(file.commitment), JSON.stringify(file));
  } catch {
    // a browser that keeps nothing: the file is there
  }
}

/** The seal of a commitment that this browser keeps. */
export function keptSeal(commitment: string): SealFile | undefined {
  try {
    return sealFileFrom(localStorage.getItem(nameOf(commitment)) ?? '');
  } catch {
    return undefined;
  }
}

/** How a seal differs from what is about to be lodged; undefined where it opens to it. */
export function differenceFrom(
  { cells, applicant }: SealFile,
  request: Pick<LodgeRequest, 'cells' | 'applicant'>,
): 'area' | 'name' | undefined {
  const same = (one: readonly number[], other: readonly number[]) =>
    one.length === other.length && one.every((cell, i) => cell === other[i]);
  const asked = runsFromCells(cellsFromRuns(request.cells as readonly Run[]));
  if (!same(asked.flat(), cells.flat())) return 'area';
  const { kind, country, name, number } = request.applicant;
  const isSame =
    kind === applicant.kind &&
    country === applicant.country &&
    name === applicant.name &&
    number === applicant.number;
  return isSame ? undefined : 'name';
}
