/** Korea Customs Service, trade by item and country (`getNitemtradeList`): flat XML, one `item` a month and product, both flows in it. */
import { type Fault, type Note, numberFromCell, type Parsed } from '#terms';
import type { Figure } from '../figure.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of a tag inside a flat piece of XML, or undefined; nested tags of the same name do not occur in these replies. */
function tagText(xml: string, tag: string): string | undefined {
  const match = new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`).exec(xml);
  return match?.[1]?.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole).trim();
}

/**
 * Figures of a reply: exports FOB and imports CIF in dollars, as Korea books them. Errors stand inside the body (reason code 22 is the daily limit).
 * @param partner ISO 3166-1 alpha-3 of the country that was asked for; the reply names it only in Korean
 * @param hsEdition the edition in force in the months asked for
 */
export function readKoreaCustoms(
  xml: string,
  context: { readonly partner: string; readonly hsEdition: string; readonly edition: string },
): Parsed<readonly Figure[]> {
  const reason = tagText(xml, 'returnReasonCode');
  const result = tagText(xml, 'resultCode');
  if (reason !== undefined || (result !== undefined && result !== '00')) {
    const text = tagText(xml, 'returnAuthMsg') ?? tagText(xml, 'resultMsg') ?? '';
    const code = reason === '22' ? 'daily_limit_reached' : 'refused_by_source';
    return { ok: false, faults: [{ code, at: 'header', message: `Got ${reason ?? result} ${text}`.trim() }] };
  }
  if (!xml.includes('<items') && !xml.includes('<body')) {
    return {
      ok: false,
      faults: [{ code: 'malformed_xml', at: 'body', message: 'Got no items when expected a reply.' }],
    };
  }
  const figures: Figure[] = [];
  const faults: Fault[] = [];
  const notes: Note[] = [];
  for (const [i, match] of [...xml.matchAll(/<item>([\s\S]*?)<\/item>/g)].entries()) {
    const item = match[1] ?? '';
    const at = `item[${i}]`;
    const period = /^(\d{4})\.?(\d{2})$/.exec(tagText(item, 'year') ?? '');
    if (!period) {
      // The first item of a reply is the sum of the rest.
      notes.push({
        code: 'total_left_out',
        at,
        message: `Got "${tagText(item, 'year') ?? ''}": not a month.`,
      });
      continue;
    }
    const code = tagText(item, 'hsCd') ?? '';
    if (!/^\d{2}(\d\d){0,4}$/.test(code)) {
      faults.push({ code: 'malformed_hs_code', at, message: `Got "${code}" when expected 2 to 10 digits.` });
      continue;
    }
    for (const [flow, tag] of [
      ['export', 'expDlr'],
      ['import', 'impDlr'],
    ] as const) {
      const value = numberFromCell(tagText(item, tag) ?? '');
      if (value === undefined) {
        faults.push({
          code: 'malformed_number',
          at: `${at}.${tag}`,
          message: `Got "${tagText(item, tag) ?? ''}" when expected dollars.`,
        });
        continue;
      }
      figures.push({
        value,
        unit: 'USD',
        multiplier: 1,
        flow,
        reporter: 'KOR',
        partner: context.partner,
        product: { code, edition: context.hsEdition },
        period: `${period[1]}-${period[2]}`,
        valuation: flow === 'export' ? 'FOB' : 'CIF',
        publisher: 'Korea Customs Service',
        edition: context.edition,
        status: 'final',
      });
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: figures, notes };
}
