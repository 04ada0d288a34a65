/** When ground becomes free, when slots close and values are known, as a calendar that any diary reads (RFC 5545). */
import { pages } from '#contract';
import { addDays, type CivilDate, type Instant, type Language } from '#terms';
import { formats, messages } from '#words';
import type { Reopening } from './reopening.ts';

/** Nobody keeps more than so many days of it in a diary. */
const mostComing = 500;

interface Event {
  readonly uid: string;
  readonly summary: string;
  /** Page of the record that it is about. */
  readonly page: string;
  /** A whole day by the country's clock, or an instant. */
  readonly when: { readonly on: CivilDate } | { readonly at: Instant };
}

export interface CalendarFacts {
  readonly found: Reopening;
  readonly language: Language;
  readonly origin: string;
  readonly publicAddress: string;
  /** When the newest entry that it is made from was written. */
  readonly stamp: Instant;
}

/** The calendar as text, lines ended by CR LF and folded at 75 bytes. */
export async function reopeningCalendar(facts: CalendarFacts): Promise<string> {
  const { found, language, origin, publicAddress, stamp } = facts;
  const words = await messages(language);
  const format = formats(language, words);
  const { reopening: say, home } = words.pages;
  const blocksOf = (cells: Reopening['coming'][number]['cells']) =>
    format.blocks(cells.reduce((sum, [, count]) => sum + count, 0));
  const marked = (text: string, simulated: boolean) =>
    simulated ? `${text} (${words.ground.simulated})` : text;
  const events: Event[] = [
    ...found.slots.flatMap(({ slot }): Event[] => {
      const { id, status, cells, closesAt, simulated } = slot;
      const base = { page: pages.slot(id) };
      if (status === 'open') {
        const summary = marked(say.calendarCloses(id, blocksOf(cells)), simulated);
        return [{ ...base, uid: `${id}-closes`, summary, when: { at: closesAt } }];
      }
      if (status !== 'awaiting-draw') return [];
      const summary = marked(say.calendarValue(id, blocksOf(cells)), simulated);
      return [{ ...base, uid: `${id}-value`, summary, when: { at: slot.source.at } }];
    }),
    ...found.freed.map(
      ({ licence, cells, closesAt, simulated }): Event => ({
        uid: `${licence}-freed-${cells[0]?.[0] ?? 0}`,
        summary: marked(say.calendarCloses(licence, blocksOf(cells)), simulated),
        page: pages.licence(licence),
        when: { at: closesAt },
      }),
    ),
    ...found.coming.slice(0, mostComing).map(
      ({ id, because, on, cells, simulated, address }): Event => ({
        uid: `${id}-${because}`,
        summary: marked(say.calendarComes(id, blocksOf(cells), home.reopeningBecause[because]), simulated),
        page: address,
        when: { on },
      }),
    ),
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Orebook//Reopening//EN',
    `X-WR-CALNAME:${escaped(say.title)}`,
    ...events.flatMap(({ uid, summary, page, when }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@${origin}`,
      `DTSTAMP:${instantText(stamp)}`,
      ...('on' in when
        ? [`DTSTART;VALUE=DATE:${dayText(when.on)}`, `DTEND;VALUE=DATE:${dayText(addDays(when.on, 1))}`]
        : [`DTSTART:${instantText(when.at)}`]),
      `SUMMARY:${escaped(summary)}`,
      `URL:${publicAddress}${page}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const dayText = (day: CivilDate) => day.replaceAll('-', '');
const instantText = (at: Instant) => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
}

/** RFC 5545 §3.1: no line is longer than 75 bytes; one that goes on begins with a space. No letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let bytes = 0;
  for (const letter of line) {
    const width = encoder.encode(letter).length;
    if (bytes + width > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += letter;
    bytes += width;
  }
  return text;
}
