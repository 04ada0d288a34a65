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

function isOn(environment: Environment, name: string): boolean {
  const text = environment[name] ?? '';
  if (!['', '0', '1', 'true', 'false'].includes(text)) throw unreadable(name, text, '1 or 0');
  return text === '1' || text === 'true';
}

/**
 * `OREBOOK_SESSION_HOURS`; `OREBOOK_SIGN_IN_LIMIT`, `OREBOOK_LODGE_LIMIT` and `OREBOOK_READ_LIMIT` as `60/60`: how many in how many seconds;
 * `OREBOOK_INTEREST_DAYS`: working days in which the desk answers an interest;
 * `OREBOOK_TRUST_PROXY=1` behind a proxy of ours; `OREBOOK_ACCESS_LOG=1` writes a line of JSON a request to standard error.
 * @throws StartError `setting-unreadable`
 */
export function settingsFromEnvironment(
  environment: Environment,
  write: (line: string) => void,
): Partial<ApiSettings> {
  const { limits, sessionHours, interestAnswerWorkingDays } = defaultSettings;
  return {
    sessionHours: hoursFrom(environment, 'OREBOOK_SESSION_HOURS', sessionHours),
    limits: {
      signIn: limitFrom(environment, 'OREBOOK_SIGN_IN_LIMIT', limits.signIn),
      lodge: limitFrom(environment, 'OREBOOK_LODGE_LIMIT', limits.lodge),
      read: limitFrom(environment, 'OREBOOK_READ_LIMIT', limits.read),
    },
    interestAnswerWorkingDays: daysFrom(environment, 'OREBOOK_INTEREST_DAYS', interestAnswerWorkingDays),
    trustProxy: isOn(environment, 'OREBOOK_TRUST_PROXY'),
    ...(isOn(environment, 'OREBOOK_ACCESS_LOG') ? { accessLog: write } : {}),
  };
}
