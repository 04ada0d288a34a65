/** UN Comtrade, version 1: the JSON of `data/v1/get` and `public/v1/preview`. */
import type { Fault, Note, Parsed } from '#terms';
import type { Figure } from '../figure.ts';

/** Editions of HS by Comtrade's code of the classification. */
const hsEditions: Readonly<Record<string, string>> = {
  H0: 'HS1992',
  H1: 'HS1996',
  H2: 'HS2002',
  H3: 'HS2007',
  H4: 'HS2012',
  H5: 'HS2017',
  H6: 'HS2022',
};
const flowOf: Readonly<Record<string, 'export' | 'import'>> = { X: 'export', M: 'import' };

/**
 * Figures of a reply. Rows broken down by second partner, customs procedure or transport would count twice and are left out, in the open; a
 * reply cut at its limit is a note.
 * @param edition when the reply was fetched
 */
export function readComtrade(reply: unknown, edition: string): Parsed<readonly Figure[]> {
  const fault = (at: string, message: string): Parsed<never> => ({
    ok: false,
    faults: [{ code: 'malformed_json', at, message }],
  });
  if (!isRecord(reply)) return fault('reply', 'Got no object when expected a reply.');
  if (typeof reply.error === 'string' && reply.error !== '') {
    return { ok: false, faults: [{ code: 'refused_by_source', at: 'error', message: reply.error }] };
  }
  if (!Array.isArray(reply.data)) return fault('data', 'Got no list when expected rows.');
  const figures: Figure[] = [];
  const faults: Fault[] = [];
  const notes: Note[] = [];
  if (typeof reply.count === 'number' && reply.count > reply.data.length) {
    const message = `Got ${reply.data.length} of ${reply.count} rows: ask for the rest.`;
    notes.push({ code: 'reply_cut', at: 'count', message });
  }
  for (const [i, row] of (reply.data as readonly unknown[]).entries()) {
    const at = `data[${i}]`;
    const figure = figureFrom(row, edition);
    if (figure === 'breakdown') {
      notes.push({
        code: 'breakdown_left_out',
        at,
        message: 'A part of another row: adding both would count twice.',
      });
    } else if (typeof figure === 'string') {
      faults.push({ code: 'malformed_row', at, message: figure });
    } else figures.push(figure);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: figures, notes };
}

function figureFrom(row: unknown, edition: string): Figure | string {
  if (!isRecord(row)) return 'Got no object when expected a row.';
  const whole: readonly (readonly [string, readonly unknown[]])[] = [
    ['partner2Code', [0, '0']],
    ['customsCode', ['C00']],
    ['motCode', [0, '0']],
  ];
  if (
    whole.some(([key, wanted]) => row[key] !== undefined && row[key] !== null && !wanted.includes(row[key]))
  )
    return 'breakdown';
  const flow = flowOf[String(row.flowCode)];
  if (!flow) return `Got flow ${String(row.flowCode)} when expected X or M.`;
  const period = /^(\d{4})(\d{2})?$/.exec(String(row.period));
  if (!period) return `Got period ${String(row.period)} when expected 2022 or 202209.`;
  if (typeof row.primaryValue !== 'number') return 'Got no primaryValue when expected a number.';
  const { reporterISO, partnerISO, cmdCode, classificationCode } = row;
  if (typeof reporterISO !== 'string' || typeof partnerISO !== 'string')
    return 'Got no reporterISO and partnerISO.';
  const isTotal = cmdCode === 'TOTAL';
  const hsEdition = hsEditions[String(classificationCode)];
  // Codes are text: a number has already lost its leading zero.
  if (!isTotal && typeof cmdCode !== 'string') return `Got cmdCode ${String(cmdCode)} when expected text.`;
  if (!isTotal && !hsEdition)
    return `Got classification ${String(classificationCode)} when expected H0 to H6.`;
  return {
    value: row.primaryValue,
    unit: 'USD',
    multiplier: 1,
    flow,
    reporter: reporterISO,
    partner: partnerISO === 'W00' ? 'WLD' : partnerISO,
    ...(!isTotal && { product: { code: cmdCode as string, edition: hsEdition as string } }),
    period: period[2] ? `${period[1]}-${period[2]}` : (period[1] as string),
    valuation: flow === 'export' ? 'FOB' : 'CIF',
    publisher: 'UN Comtrade',
    edition,
    status: row.isReported === false ? 'estimate' : 'final',
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
