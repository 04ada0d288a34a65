/** What every way into an account asks first. */
import type { Context } from 'hono';
import type { Account } from '#store';
import { clientAddress } from '../http/client-address.ts';
import { RateLimiter } from '../http/rate-limit.ts';
import type { Mailer } from '../mail/mailer.ts';
import { Refusal } from '../problem.ts';
import type { ApiSettings } from '../settings.ts';

/** A person must not be sent letters by the dozen because somebody typed their address. */
const toRecipient = { count: 5, seconds: 3600 };

/** @throws Refusal `too_many_attempts` */
function limited(limiter: RateLimiter, caller: string): void {
  const wait = limiter.take(caller);
  if (wait === 0) return;
  throw new Refusal('too_many_attempts', `Try again in ${wait} seconds.`, { retryAfterSeconds: wait });
}

/** Counts letters by who asks for them and by whom they reach, and tries of a password by who tries and at what. */
export class Guard {
  readonly #settings: ApiSettings;
  readonly #letters: RateLimiter;
  readonly #recipients: RateLimiter;
  readonly #tries: RateLimiter;

  constructor(settings: ApiSettings, nowMillis: () => number) {
    this.#settings = settings;
    this.#letters = new RateLimiter(settings.limits.letter, nowMillis);
    this.#recipients = new RateLimiter(toRecipient, nowMillis);
    this.#tries = new RateLimiter(settings.limits.signIn, nowMillis);
  }

  #address(c: Context): string {
    return clientAddress(c, this.#settings.trustProxy);
  }

  /** Before a letter is written. @throws Refusal `too_many_attempts` */
  letter(c: Context, recipientKey: string): void {
    limited(this.#letters, this.#address(c));
    limited(this.#recipients, recipientKey);
  }

  /** Before a secret or a password is held against what is kept. @throws Refusal `too_many_attempts` */
  attempt(c: Context, at: string): void {
    limited(this.#tries, `address ${this.#address(c)}`);
    limited(this.#tries, at);
  }

  /** A success: tries so far no longer count. */
  succeeded(c: Context, at: string): void {
    this.#tries.clear(`address ${this.#address(c)}`);
    this.#tries.clear(at);
  }
}

/** How letters leave. @throws Refusal `mail_not_configured` where a link could not reach its reader */
export function wayOfLetters(mailer: Mailer): 'mail' | 'terminal' {
  const way = mailer.secretsLeave;
  if (way !== 'none') return way;
  throw new Refusal(
    'mail_not_configured',
    'This register has no mail server, so it cannot send the link: whoever keeps it sets OREBOOK_SMTP and OREBOOK_ADDRESS.',
  );
}

/** The passwords of trial accounts are everybody's. @throws Refusal `trial_account` */
export function refuseTrial({ trial }: Pick<Account, 'trial'>): void {
  if (!trial) return;
  throw new Refusal(
    'trial_account',
    'A trial account is everybody’s: it keeps its name, address and password.',
  );
}

export function signInFailed(): Refusal {
  return new Refusal('sign_in_failed', 'The password is not the one of the account.', { at: 'password' });
}
