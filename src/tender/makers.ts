/** A directory of domestic makers as CSV: a line a certificate, the maker's name on each. */
import { csvRows, type Fault, isCivilDate, numberFromCell, type Parsed } from '#terms';
import type { Maker, OriginCertificate } from './local-content.ts';

const columns = ['name', 'number', 'issuer', 'hs', 'share_percent', 'valid_from', 'valid_until'] as const;

/** Reads `name, number, issuer, hs, share_percent, valid_from, valid_until`; one line that cannot be read fails the file. */
export function readMakers(text: string): Parsed<readonly Maker[]> {
  const rows = csvRows(text, columns);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const certificates = new Map<string, OriginCertificate[]>();
  for (const row of rows.value) {
    const at = `line ${row.line}`;
    const sharePercent = numberFromCell(row.share_percent);
    const { valid_from: validFrom, valid_until: validUntil, number, issuer, hs, name } = row;
    const fault = (code: string, message: string) => faults.push({ code, at, message });
    if (sharePercent === undefined || sharePercent < 0 || sharePercent > 100)
      fault('share_out_of_range', `Got "${row.share_percent}" when expected 0 to 100.`);
    else if (!/^\d{4,10}$/.test(hs)) fault('malformed_hs_code', `Got "${hs}" when expected 4 to 10 digits.`);
    else if (!isCivilDate(validFrom) || !isCivilDate(validUntil))
      fault('malformed_day', `Got "${validFrom}" and "${validUntil}" when expected two days.`);
    else if (name === '') fault('name_missing', 'Got no name when expected the maker.');
    else {
      const held = certificates.get(name) ?? [];
      held.push({ number, issuer, hs, sharePercent, validFrom, validUntil });
      certificates.set(name, held);
    }
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: [...certificates].map(([name, held]) => ({ name, certificates: held })),
    notes: [],
  };
}
