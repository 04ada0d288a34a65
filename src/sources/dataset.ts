/** The catalogue of shipped data (`data/datasets.json`), parsed once: what it is, whose, under which licence, and the digest of each file. */
import type { Fault, Parsed } from '#terms';

export interface DatasetFile {
  /** Below `data/`. */
  readonly path: string;
  readonly records: number;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface Dataset {
  readonly id: string;
  readonly folder: string;
  readonly title: { readonly en: string; readonly ru: string };
  readonly publisher: string;
  readonly origin: string;
  /** As the publisher dates it: `2025-09`, `2005-2018`, `iso-codes 4.15`. */
  readonly edition: string;
  readonly licence: { readonly id: string; readonly name: string; readonly url?: string };
  /** The line to show beside the data. */
  readonly credit: string;
  /** Null for lists without positions. */
  readonly datum: string | null;
  /** False: what the data lacks proves nothing. */
  readonly complete: boolean;
  readonly remarks: readonly { readonly en: string; readonly ru: string }[];
  readonly files: readonly DatasetFile[];
}

/** Parses the text of `data/datasets.json`. Faults carry the path of the field. */
export function readDatasets(text: string): Parsed<readonly Dataset[]> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      faults: [{ code: 'malformed_json', at: 'file', message: `Got no JSON: ${(error as Error).message}.` }],
    };
  }
  const faults: Fault[] = [];
  const list = isRecord(content) ? content.datasets : undefined;
  if (!Array.isArray(list)) {
    return {
      ok: false,
      faults: [{ code: 'malformed_json', at: 'datasets', message: 'Got no list when expected datasets.' }],
    };
  }
  for (const [index, dataset] of list.entries()) checkDataset(dataset, `datasets[${index}]`, faults);
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, value: list as readonly Dataset[], notes: [] };
}

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string' && value !== '';
const count: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const bilingual: Check = (value) => isRecord(value) && text(value.en) && text(value.ru);
const shape: Readonly<Record<keyof Dataset, readonly [Check, string]>> = {
  id: [text, 'text'],
  folder: [text, 'text'],
  title: [bilingual, 'a title in en and ru'],
  publisher: [text, 'text'],
  origin: [text, 'text'],
  edition: [text, 'text'],
  licence: [(value) => isRecord(value) && text(value.id) && text(value.name), 'a licence with id and name'],
  credit: [text, 'text'],
  datum: [(value) => value === null || text(value), 'text or null'],
  complete: [(value) => typeof value === 'boolean', 'true or false'],
  remarks: [(value) => Array.isArray(value) && value.every(bilingual), 'remarks in en and ru'],
  files: [
    (value) => Array.isArray(value) && value.every(isFile),
    'files with path, records, bytes and sha256',
  ],
};

function checkDataset(dataset: unknown, at: string, faults: Fault[]): void {
  for (const [field, [check, expected]] of Object.entries(shape)) {
    if (isRecord(dataset) && check(dataset[field])) continue;
    faults.push({
      code: 'malformed_json',
      at: `${at}.${field}`,
      message: `Got something else when expected ${expected}.`,
    });
  }
}

function isFile(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { path, records, bytes, sha256 } = value;
  return (
    text(path) &&
    count(records) &&
    count(bytes) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
