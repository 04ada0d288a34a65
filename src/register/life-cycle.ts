/**
 * The life cycle on one screen: which act, by which entry, takes what from where to where, who may do it, and under which
 * section. `decide` reads it before anything else, and a replay holds every entry of a log against it.
 */
import type { Citation } from '#terms';
import type { Act } from './command.ts';
import type { EntryKind } from './entry.ts';
import type { Role } from './entry-parts.ts';
import type { ApplicationStatus } from './exploration-application/application.ts';
import type { LicenceStatus } from './exploration-licence/licence.ts';
import type { ReportStatus } from './geological-report/report.ts';
import type { ReplyStatus } from './public-reply/reply.ts';
import type { SlotStatus } from './reopening/slot.ts';
import type { SealedFilingStatus } from './sealed-filing/filing.ts';

export interface LifeCycleRow<Status extends string = string> {
  readonly act: Act;
  readonly entry: EntryKind;
  /** `none`: the entry begins the record. Empty: there is no record. */
  readonly from: readonly (Status | 'none')[];
  /** More than one where the content decides: giving up all that is left ends an application. */
  readonly to: readonly Status[];
  /** An applicant acts for itself or its organisation only; a simulation stands in for anyone. */
  readonly who: readonly Role[];
  readonly under: Citation;
}

const law = (text: string): Citation => ({ text, confidence: 'law' });
/** The sections do not speak of the act in so many words: our reading. */
const read = (text: string): Citation => ({ text, confidence: 'inferred' });

const applicant = ['applicant'] as const;
const officer = ['officer'] as const;
/** An officer enters what came over the counter on paper, and nothing else. */
const filing = [...applicant, ...officer];
const registrar = ['registrar'] as const;
/** The register itself, by its clock, or an officer: what is announced, listed and drawn is computed and not theirs to choose. */
const announcer = [...officer, ...registrar];
const examined = ['under-review', 'awaiting-answer', 'awaiting-security', 'secured'] as const;

// biome-ignore format: a table
export const applicationLifeCycle: readonly LifeCycleRow<ApplicationStatus>[] = [
  { act: 'lodge',                entry: 'application-lodged',    from: ['none'],                            to: ['lodged'],                       who: filing,    under: law('Code art. 187(9)') },
  { act: 'lodge',                entry: 'application-published', from: ['lodged'],                          to: ['under-review'],                 who: filing,    under: law('Code art. 187(10)') },
  { act: 'drop-blocks',          entry: 'blocks-dropped',        from: examined,                            to: ['awaiting-answer'],              who: officer,   under: law('Code art. 188(2)') },
  { act: 'give-up-blocks',       entry: 'blocks-given-up',       from: ['awaiting-answer'],                 to: ['under-review', 'withdrawn'],    who: applicant, under: law('Code art. 188(3)') },
  { act: 'send-security-notice', entry: 'security-notice-sent',  from: ['under-review', 'awaiting-answer'], to: ['awaiting-security'],            who: officer,   under: law('Code art. 188(1)') },
  { act: 'record-security',      entry: 'security-lodged',       from: ['awaiting-security'],               to: ['awaiting-security', 'secured'], who: officer,   under: law('Code arts. 55–58, 198') },
  { act: 'grant',                entry: 'licence-granted',       from: ['secured'],                         to: ['secured', 'granted'],           who: officer,   under: law('Code arts. 29(2), 188(1), 188(4)') },
  { act: 'propose-deviation',    entry: 'deviation-proposed',    from: examined,                            to: examined,                         who: officer,   under: read('order of the register') },
  { act: 'confirm-deviation',    entry: 'deviation-confirmed',   from: examined,                            to: examined,                         who: officer,   under: read('order of the register') },
  { act: 'refuse',               entry: 'application-refused',   from: examined,                            to: ['refused'],                      who: officer,   under: law('Code art. 190') },
  { act: 'withdraw',             entry: 'application-withdrawn', from: examined,                            to: ['withdrawn'],                    who: applicant, under: read('Code art. 187') },
];

// biome-ignore format: a table
export const licenceLifeCycle: readonly LifeCycleRow<LicenceStatus>[] = [
  { act: 'grant',           entry: 'licence-granted',             from: ['none'],                to: ['in-force'],          who: officer,   under: law('Code arts. 29, 188(1)') },
  { act: 'enter-statement', entry: 'licence-stated',              from: ['none'],                to: ['in-force'],          who: registrar, under: read('Code art. 72') },
  { act: 'record-payment',  entry: 'payment-recorded',            from: ['in-force', 'ended'],   to: ['in-force', 'ended'], who: officer,   under: law('Tax Code arts. 759–765') },
  { act: 'surrender',       entry: 'licence-surrendered-in-part', from: ['in-force'],            to: ['in-force'],          who: applicant, under: law('Code art. 199') },
  { act: 'surrender',       entry: 'licence-ended',               from: ['in-force'],            to: ['ended'],             who: applicant, under: law('Code arts. 33, 199') },
  { act: 'end-licence',     entry: 'licence-ended',               from: ['in-force'],            to: ['ended'],             who: [...officer, ...registrar], under: law('Code arts. 33, 34, 200') },
];

/** The Code speaks of no objection; that one may be made, and how long it holds, is the order of the register. */
// biome-ignore format: a table
export const reportLifeCycle: readonly LifeCycleRow<ReportStatus>[] = [
  { act: 'deposit-report',   entry: 'report-deposited',         from: ['none'],                     to: ['confidential'],             who: filing,                     under: law('Code arts. 75, 195') },
  { act: 'deposit-report',   entry: 'report-released',          from: ['confidential'],             to: ['released'],                 who: filing,                     under: law('Code art. 76(4)') },
  { act: 'extend-report',    entry: 'report-extended',          from: ['confidential'],             to: ['confidential'],             who: applicant,                  under: law('Code art. 77(3)') },
  { act: 'object-to-report', entry: 'report-objected',          from: ['confidential'],             to: ['objected'],                 who: applicant,                  under: read('order of the register') },
  { act: 'decide-objection', entry: 'report-objection-decided', from: ['objected'],                 to: ['confidential'],             who: officer,                    under: read('order of the register') },
  { act: 'release-report',   entry: 'report-released',          from: ['confidential', 'objected'], to: ['released'],                 who: [...filing, ...registrar],  under: law('Code arts. 74(7), 77(3), 91') },
];

/** The Code asks nobody who lives there: that anyone may speak about a record, and by which day the desk answers, is the order of the register. */
// biome-ignore format: a table
export const replyLifeCycle: readonly LifeCycleRow<ReplyStatus>[] = [
  { act: 'receive-reply',  entry: 'reply-received',  from: ['none'],              to: ['waits'],     who: registrar, under: read('order of the register') },
  { act: 'answer-reply',   entry: 'reply-answered',  from: ['waits'],             to: ['answered'],  who: officer,   under: read('order of the register') },
  { act: 'withdraw-reply', entry: 'reply-withdrawn', from: ['waits', 'answered'], to: ['withdrawn'], who: registrar, under: read('order of the register') },
];

/** Which law shares ground out so is said by its pack: by the auction of art. 189-1, or by the ballot of s. 105A(3). */
// biome-ignore format: a table
export const slotLifeCycle: readonly LifeCycleRow<SlotStatus>[] = [
  { act: 'reopen-ground', entry: 'ground-reopened', from: ['none'],          to: ['open'],                                     who: announcer, under: read('order of the register') },
  { act: 'close-slot',    entry: 'slot-closed',     from: ['open'],          to: ['settled', 'to-auction', 'awaiting-draw'],   who: announcer, under: read('order of the register') },
  { act: 'draw-slot',     entry: 'slot-drawn',      from: ['awaiting-draw'], to: ['drawn'],                                    who: announcer, under: read('order of the register') },
];

/** Whether a filing may be sealed is said by the pack of the law; one is opened by the lodging of its application. */
// biome-ignore format: a table
export const sealedFilingLifeCycle: readonly LifeCycleRow<SealedFilingStatus>[] = [
  { act: 'seal-filing',  entry: 'filing-sealed', from: ['none'],   to: ['sealed'], who: applicant, under: read('order of the register') },
  { act: 'lapse-filing', entry: 'filing-lapsed', from: ['sealed'], to: ['lapsed'], who: registrar, under: read('order of the register') },
];

/** Acts on the register itself have no status to come from. */
// biome-ignore format: a table
export const registerLifeCycle: readonly LifeCycleRow[] = [
  { act: 'open-register', entry: 'register-opened', from: [], to: [], who: registrar,                      under: read('Code art. 72') },
  { act: 'correct',       entry: 'entry-corrected', from: [], to: [], who: [...officer, ...registrar],     under: law('Code art. 32') },
  { act: 'erase-opening', entry: 'opening-erased',  from: [], to: [], who: registrar,                      under: read('order of the register') },
];
