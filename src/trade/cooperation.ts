/** Areas in which two sides say that they work together: each project, agreement and memorandum with its last known state. */
import { csvRows, type Fault, type Parsed } from '#terms';

/** The areas that the chamber names; technology runs through all of them. */
export const cooperationAreas = ['health', 'digital', 'tourism', 'energy', 'economic-security'] as const;
export type CooperationArea = (typeof cooperationAreas)[number];
export const agreementKinds = ['project', 'agreement', 'memorandum'] as const;
export const agreementStates = [
  'announced',
  'signed',
  'approved',
  'decided',
  'under-way',
  'awarded-to-another',
] as const;

export interface Agreement {
  readonly id: string;
  readonly area: CooperationArea;
  readonly kind: (typeof agreementKinds)[number];
  readonly name: string;
  readonly parties: readonly string[];
  /** ISO 3166-1 alpha-3 of the other side. */
  readonly partner: string;
  /** Its name in the timeline of events. */
  readonly timeline: string;
  readonly state: (typeof agreementStates)[number];
  /** A day, a month or a year. */
  readonly stateOn: string;
  readonly note: string;
  readonly sourceUrl: string;
}

/** Reads `chamber-cooperation/projects.csv`. */
export function readAgreements(text: string): Parsed<readonly Agreement[]> {
  const columns = [
    'id',
    'area',
    'kind',
    'name',
    'parties',
    'partner_iso3',
    'timeline',
    'state',
    'state_on',
    'note',
    'source_url',
  ] as const;
  const rows = csvRows(text, columns);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const agreements = rows.value.flatMap((row): Agreement[] => {
    const area = cooperationAreas.find((one) => one === row.area);
    const kind = agreementKinds.find((one) => one === row.kind);
    const state = agreementStates.find((one) => one === row.state);
    if (!area || !kind || !state || !/^\d{4}(-\d{2}){0,2}$/.test(row.state_on)) {
      const message = `Got "${row.area}, ${row.kind}, ${row.state}, ${row.state_on}" when expected area, kind, state and a date.`;
      faults.push({ code: 'malformed_row', at: `line ${row.line}`, message });
      return [];
    }
    const { id, name, timeline, note } = row;
    const parties = row.parties.split(';').map((party) => party.trim());
    const dated = { stateOn: row.state_on, note, sourceUrl: row.source_url };
    return [{ id, area, kind, name, parties, partner: row.partner_iso3, timeline, state, ...dated }];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: agreements, notes: [] };
}
