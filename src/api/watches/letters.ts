/** What a watch writes: the letter that asks to confirm an address, and the one that tells of acts. */
import { api, pageOfRecord, pages } from '#contract';
import type { KeptWatch, Mail, WatchNotice } from '#store';
import {
  type Formats,
  formats,
  type InterfaceLanguage,
  interfaceLanguages,
  type Messages,
  messages,
} from '#words';
import type { SlotClock } from './slot-clock.ts';

type Letter = Pick<Mail, 'id' | 'recipient' | 'subject' | 'text'>;

async function wordsOf({ language }: Pick<KeptWatch, 'language'>) {
  const known = interfaceLanguages.find((one) => one === language) ?? ('en' satisfies InterfaceLanguage);
  const words = await messages(known);
  return { language: known, words, say: words.pages.watch, format: formats(known, words) };
}

/** `Licence EL-000123 granted: 4 blocks`, marked where it is simulated; of announced ground, until when filings are equal. */
function noticeLine(
  notice: WatchNotice,
  words: Messages,
  format: Formats,
  { zone, equalUntil }: SlotClock,
): string {
  const { act, record, blocks, simulated } = notice;
  const { watch: say } = words.pages;
  const said = say.notice(say.acts[act] ?? act, record, format.blocks(blocks));
  const until = equalUntil(notice);
  const whole = until === undefined ? said : `${said}. ${say.equalUntil(format.dateAndTime(until, zone))}`;
  return simulated ? `${whole} (${words.ground.simulated})` : whole;
}

/** Page of the application, licence, report or slot that a notice is about. */
export function pageOfNotice({ record }: Pick<WatchNotice, 'record'>): string {
  if (record.startsWith('R-')) return pageOfRecord('report', record);
  if (record.startsWith('S-')) return pageOfRecord('slot', record);
  return pageOfRecord(record.startsWith('A-') ? 'application' : 'licence', record);
}

/** Where something can be said about what a notice tells of; of a report or a slot there is nothing to object to here. */
export function replyPageOf({ record }: Pick<WatchNotice, 'record'>): string | undefined {
  return /^[RS]-/.test(record) ? undefined : pages.newReply(record);
}

export function endAddress({ id, endKey }: Pick<KeptWatch, 'id' | 'endKey'>): string {
  return `${pages.watch(id)}?end=${endKey}`;
}

/** @throws TypeError for a watch without an address */
function recipientOf({ recipient }: KeptWatch): string {
  if (recipient === undefined) throw new TypeError('The watch has no address.');
  return recipient;
}

export async function confirmMail(watch: KeptWatch, publicAddress: string): Promise<Letter> {
  const { say } = await wordsOf(watch);
  return {
    id: `${watch.id}-confirm`,
    recipient: recipientOf(watch),
    subject: say.confirmSubject(watch.name),
    text: [
      say.confirmBody(watch.name),
      `${publicAddress}${pages.watch(watch.id)}?confirm=${watch.confirmKey}`,
      say.confirmIgnore,
    ].join('\n\n'),
  };
}

export async function noticeMail(
  watch: KeptWatch,
  notices: readonly WatchNotice[],
  publicAddress: string,
  clock: SlotClock,
): Promise<Letter> {
  const { words, say, format } = await wordsOf(watch);
  const lines = notices.map(
    (notice) => `${noticeLine(notice, words, format, clock)}\n${publicAddress}${pageOfNotice(notice)}`,
  );
  const spokenOf = [...new Set(notices.flatMap((notice) => replyPageOf(notice) ?? []))];
  const invitation =
    spokenOf.length === 0
      ? []
      : [[say.mailReply, ...spokenOf.map((page) => publicAddress + page)].join('\n')];
  return {
    id: `${watch.id}-${notices[0]?.entry ?? 0}`,
    recipient: recipientOf(watch),
    subject: say.noticeSubject(watch.name, format.number(notices.length)),
    text: [...lines, ...invitation, say.mailEnd, `${publicAddress}${endAddress(watch)}`].join('\n\n'),
  };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const xml = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 §2.2 takes none of these
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (letter) => escapes[letter] as string);

function relatedLink(page: string | undefined, title: string, publicAddress: string): string {
  return page === undefined
    ? ''
    : `<link rel="related" title="${xml(title)}" href="${xml(publicAddress + page)}"/>`;
}

/** The notices as an Atom feed (RFC 4287), in the language of the watch. */
export async function atomFeed(
  watch: KeptWatch,
  notices: readonly WatchNotice[],
  publicAddress: string,
  clock: SlotClock,
): Promise<string> {
  const { language, words, format } = await wordsOf(watch);
  const updated = notices[0]?.at ?? watch.createdAt;
  const entries = notices.map(
    (notice) =>
      `<entry><id>urn:orebook:${watch.id}:${notice.entry}</id><title>${xml(noticeLine(notice, words, format, clock))}</title>` +
      `<updated>${notice.at}</updated><link href="${xml(publicAddress + pageOfNotice(notice))}"/>` +
      `${relatedLink(replyPageOf(notice), words.pages.watch.sayAbout, publicAddress)}</entry>`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">` +
    `<id>urn:orebook:${watch.id}</id><title>${xml(watch.name)}</title><updated>${updated}</updated>` +
    `<author><name>Orebook</name></author><link rel="self" href="${xml(publicAddress + api.watchFeed(watch.id))}"/>` +
    `${entries.join('')}</feed>\n`
  );
}
