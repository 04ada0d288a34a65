/** One search box for everything: block codes, coordinates, numbers, articles, holders, names of places and deposits. */
import { pages, type SearchResult } from '#contract';
import { cellBounds, cellCentre, cellFromPoint, cellsFromRuns, parseCoordinates } from '#grid';
import { applicationOf, licenceOf, type RegisterState } from '#register';
import type { ApplicationId, LicenceId } from '#terms';
import { boundsOfCells, codeOf } from '../area/area-view.ts';
import { groundAt } from '../knowledge/country-knowledge.ts';
import type { Services } from '../services.ts';
import type { Holders } from './holders.ts';
import type { TextIndex } from './text-index.ts';

type Asked = Pick<Services, 'register' | 'knowledge'>;

/** `EL-123`, `el 000123`, `A123`: numbers as people type them. */
const recordNumber = /^(EL|A)[\s-]*0*(\d{1,9})$/i;
/** `art. 189`, `ст. 189`, `189-1-бап`, `188(2)`. */
const article =
  /^(?:(?:art(?:icle|\.)?|ст(?:атья|\.)?)\s*(\d{1,3}(?:-\d)?)|(\d{1,3}(?:-\d)?)\s*-?\s*(?:бап|조))/iu;

function findBlock(text: string, { register }: Asked): SearchResult[] {
  const parsed = register.blocks.parse(text);
  const block = parsed.ok ? parsed.value[0] : undefined;
  if (!block) return [];
  const code = codeOf(register.blocks, block.cell);
  const [lon, lat] = cellCentre(block.cell);
  const { west, south, east, north } = cellBounds(block.cell);
  return [
    {
      kind: 'block',
      label: code,
      address: pages.block(code),
      position: [lon, lat],
      bounds: [west, south, east, north],
    },
  ];
}

function findCoordinates(text: string, { register, knowledge }: Asked): SearchResult[] {
  if (!/\d/.test(text)) return [];
  const [west, south, east, north] = knowledge.bounds;
  const parsed = parseCoordinates(text, { within: { west, south, east, north } });
  if (!parsed.ok) return [];
  const [lon, lat] = parsed.value;
  const label = `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
  const code = codeOf(register.blocks, cellFromPoint(lon, lat));
  return [
    { kind: 'coordinates', label, detail: code, address: groundAt(13, [lon, lat]), position: [lon, lat] },
  ];
}

function findRecord(text: string, state: RegisterState, { register }: Asked): SearchResult[] {
  const match = recordNumber.exec(text.trim());
  if (!match) return [];
  const [, prefix = '', digits = ''] = match;
  const id = `${prefix.toUpperCase()}-${digits.padStart(6, '0')}`;
  const isLicence = id.startsWith('EL-');
  const record = isLicence ? licenceOf(state, id as LicenceId) : applicationOf(state, id as ApplicationId);
  if (!record) return [];
  const party = 'holder' in record ? record.holder : record.applicant;
  const holder = register.names.text(party.name.commitment);
  const bounds = boundsOfCells(cellsFromRuns(record.cells));
  return [
    {
      kind: isLicence ? 'licence' : 'application',
      label: id,
      ...(holder === null ? {} : { detail: holder }),
      address: isLicence ? pages.licence(id) : pages.application(id),
      ...(bounds ? { bounds } : {}),
      simulated: record.simulated,
    },
  ];
}

function findArticle(text: string): SearchResult[] {
  const match = article.exec(text.trim());
  const number = match?.[1] ?? match?.[2];
  return number === undefined
    ? []
    : [{ kind: 'article', label: `art. ${number}`, address: `${pages.law}?article=${number}` }];
}

export interface Found {
  readonly holders: Holders;
  readonly minerals: TextIndex<SearchResult>;
  /** Those whose number, title or buyer answers. */
  readonly tenders: readonly SearchResult[];
}

/** The surest first: what names exactly one thing, then minerals, holders, tenders, and names of places. */
export function find(
  text: string,
  limit: number,
  state: RegisterState,
  { holders, minerals, tenders }: Found,
  asked: Asked,
): SearchResult[] {
  const exact = [...findRecord(text, state, asked), ...findArticle(text), ...findBlock(text, asked)];
  const sure = exact.length > 0 ? exact : findCoordinates(text, asked);
  const named = [
    ...minerals.find(text, 3),
    ...holders.find(text, 5),
    ...tenders,
    ...asked.knowledge.names.find(text, limit),
  ];
  return [...sure, ...named].slice(0, limit);
}
