/** What the person who runs a register may set; each with a default that is right for a trial on one machine. */
import type { Limit } from './http/rate-limit.ts';

export interface ApiSettings {
  /** Hours without a request after which a session ends. */
  readonly sessionHours: number;
  readonly limits: {
    /** By account and by address. */
    readonly signIn: Limit;
    /** By address: letters about accounts that a visitor may have us write. */
    readonly letter: Limit;
    /** By account. */
    readonly lodge: Limit;
    /** By address: checks, searches, block cards. */
    readonly read: Limit;
    /** By address: areas that are watched anew. */
    readonly watch: Limit;
    /** By address: replies of people without an account, and the files that come with them. */
    readonly reply: Limit;
  };
  /** Largest JSON body; a polygon file is the largest of them. */
  readonly maximumBodyBytes: number;
  readonly maximumDocumentBytes: number;
  readonly maximumDraftsPerAccount: number;
  /** Working days in which the desk answers an interest: five are the week in which the state means to be ready for a project. */
  readonly interestAnswerWorkingDays: number;
  /**
   * Working days in which the desk promises to answer who lives there. No law that was read sets it; ten are the days that the ministry itself
   * has for an application (art. 188(1)).
   */
  readonly replyAnswerWorkingDays: number;
  /** Where this register is read, for links in letters and feeds and for passkeys: never taken from a request, whose sender could put another there. */
  readonly publicAddress: string;
  /** The server stands behind a proxy of ours, which writes `X-Forwarded-For`. */
  readonly trustProxy: boolean;
  /** Milliseconds between comments that keep a quiet feed open. */
  readonly feedHeartbeatMillis: number;
  /** Folder of the built web app; none in tests. */
  readonly webFolder?: string;
  /** Takes one line a request. */
  readonly accessLog?: (line: string) => void;
  readonly version: string;
}

export const defaultSettings: ApiSettings = {
  sessionHours: 8,
  limits: {
    signIn: { count: 10, seconds: 300 },
    letter: { count: 20, seconds: 3600 },
    lodge: { count: 60, seconds: 60 },
    read: { count: 3000, seconds: 60 },
    watch: { count: 20, seconds: 3600 },
    reply: { count: 10, seconds: 3600 },
  },
  maximumBodyBytes: 4 * 2 ** 20,
  maximumDocumentBytes: 50 * 2 ** 20,
  maximumDraftsPerAccount: 200,
  interestAnswerWorkingDays: 5,
  replyAnswerWorkingDays: 10,
  publicAddress: 'http://localhost:8080',
  trustProxy: false,
  feedHeartbeatMillis: 15_000,
  version: 'development',
};
