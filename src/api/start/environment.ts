/** Settings that the environment may carry, each with its form; what is not said keeps its default. */
import type { Limit } from '../http/rate-limit.ts';
import { type ApiSettings, defaultSettings } from '../settings.ts';
import { StartError } from './start-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

function unreadable(name: string, text: string, expected: string): StartError {
  return new StartError('setting-unreadable', `${name} is "${text}": write ${expected}, or leave it out.`);
}

function limitFrom(environment: Environment, name: string, otherwise: Limit): Limit {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  const match = /^([1-9]\d{0,8})\/([1-9]\d{0,5})$/.exec(text);
  if (!match) throw unreadable(name, text, 'how many and in how many seconds, as 60/60');
  return { count: Number(match[1]), seconds: Number(match[2]) };
}

function hoursFrom(environment: Environment, name: string, otherwise: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  if (!/^[1-9]\d{0,3}$/.test(text)) throw unreadable(name, text, 'whole hours, as 8');
  return Number(text);
}

function daysFrom(environment: Environment, name: string, otherwise: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  if (!/^[1-9]\d?$/.test(text)) throw unreadable(name, text, 'whole working days, as 5');
  return Number(text);
}

function publicAddressFrom(environment: Environment): Partial<Pick<ApiSettings, 'publicAddress'>> {
  const text = environment.OREBOOK_ADDRESS;
  if (text === undefined || text === '') return {};
  const isOrigin =
    URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
  if (!isOrigin)
    throw unreadable('OREBOOK_ADDRESS', text, 'where the register is read, as https://register.example');
  return { publicAddress: text };
}

/** Where mail leaves: `OREBOOK_SMTP` and `OREBOOK_MAIL_FROM`. @throws StartError `setting-unreadable`, which does not repeat the password */
export function mailFromEnvironment(environment: Environment): {
  readonly smtp?: string;
  readonly from: string;
} {
  const from = environment.OREBOOK_MAIL_FROM || 'Orebook <orebook@localhost>';
  const smtp = environment.OREBOOK_SMTP;
  if (smtp === undefined || smtp === '') return { from };
  if (!URL.canParse(smtp) || !/^smtps?:$/.test(new URL(smtp).protocol)) {
    throw unreadable('OREBOOK_SMTP', '…', 'smtp://user:password@host:587 or smtps://…');
  }
  return { smtp, from };
}

function isOn(environment: Environment, name: string): boolean {
  const text = environment[name] ?? '';
  if (!['', '0', '1', 'true', 'false'].includes(text)) throw unreadable(name, text, '1 or 0');
  return text === '1' || text === 'true';
}

/**
 * `OREBOOK_SESSION_HOURS`; `OREBOOK_SIGN_IN_LIMIT`, `OREBOOK_LETTER_LIMIT`, `OREBOOK_LODGE_LIMIT` and `OREBOOK_READ_LIMIT` as `60/60`: how many in how many seconds;
 * `OREBOOK_WATCH_LIMIT` likewise; `OREBOOK_ADDRESS`: where the register is read, for links in letters and for passkeys;
 * `OREBOOK_REPLY_LIMIT` likewise; `OREBOOK_REPLY_DAYS`: working days in which the desk promises to answer a reply from the public;
 * `OREBOOK_INTEREST_DAYS`: working days in which the desk answers an interest;
 * `OREBOOK_TRUST_PROXY=1` behind a proxy of ours; `OREBOOK_ACCESS_LOG=1` writes a line of JSON a request to standard error.
 * @throws StartError `setting-unreadable`
 */
export function settingsFromEnvironment(
  environment: Environment,
  write: (line: string) => void,
): Partial<ApiSettings> {
  const { limits, sessionHours, interestAnswerWorkingDays, replyAnswerWorkingDays } = defaultSettings;
  return {
    sessionHours: hoursFrom(environment, 'OREBOOK_SESSION_HOURS', sessionHours),
    limits: {
      signIn: limitFrom(environment, 'OREBOOK_SIGN_IN_LIMIT', limits.signIn),
      letter: limitFrom(environment, 'OREBOOK_LETTER_LIMIT', limits.letter),
      lodge: limitFrom(environment, 'OREBOOK_LODGE_LIMIT', limits.lodge),
      read: limitFrom(environment, 'OREBOOK_READ_LIMIT', limits.read),
      watch: limitFrom(environment, 'OREBOOK_WATCH_LIMIT', limits.watch),
      reply: limitFrom(environment, 'OREBOOK_REPLY_LIMIT', limits.reply),
    },
    interestAnswerWorkingDays: daysFrom(environment, 'OREBOOK_INTEREST_DAYS', interestAnswerWorkingDays),
    replyAnswerWorkingDays: daysFrom(environment, 'OREBOOK_REPLY_DAYS', replyAnswerWorkingDays),
    ...publicAddressFrom(environment),
    trustProxy: isOn(environment, 'OREBOOK_TRUST_PROXY'),
    ...(isOn(environment, 'OREBOOK_ACCESS_LOG') ? { accessLog: write } : {}),
  };
}
