/** Mail leaves from the outbox, so that nothing is lost when the mail server is away, and nothing waits for it. */
import nodemailer from 'nodemailer';
import type { Mail, Outbox } from '#store';
import { instantFromMillis } from '#terms';

/** After so many tries in vain a mail stays where it is, for officers to see. */
const maximumTries = 10;
const mailsAtOnce = 50;
const lookMillis = 30_000;

export interface MailerOptions {
  /** `smtp://user:password@host:port`; `smtps:` for TLS from the first byte. Without it mail waits. */
  readonly smtp?: string | undefined;
  /** Where a letter with a secret link goes in place of a mail server: the terminal of a trial register on this machine (decision 0030). */
  readonly terminal?: ((letter: Letter) => void) | undefined;
  /** Sender of every mail. */
  readonly from: string;
  readonly outbox: Outbox;
  readonly nowMillis: () => number;
  /** Told of what failed after the answer was given. */
  readonly report?: (error: unknown) => void;
}

/** `secret`: its text carries a link that opens something. */
export type Letter = Pick<Mail, 'id' | 'recipient' | 'subject' | 'text' | 'secret'>;

/** Sends one mail. @throws when the mail server does not take it */
type Send = (mail: Mail) => Promise<unknown>;

export class Mailer {
  readonly #outbox: Outbox;
  readonly #nowMillis: () => number;
  readonly #send: Send | undefined;
  readonly #terminal: ((letter: Letter) => void) | undefined;
  readonly #report: (error: unknown) => void;
  #sending: Promise<number> = Promise.resolve(0);

  constructor({ smtp, from, outbox, nowMillis, terminal, report }: MailerOptions) {
    this.#outbox = outbox;
    this.#nowMillis = nowMillis;
    this.#terminal = terminal;
    this.#report = report ?? ((error) => console.error(error));
    const transport = smtp === undefined ? undefined : nodemailer.createTransport(smtp);
    this.#send = transport && ((mail) => sendBy(transport, from, mail));
  }

  /** False where no mail server is set. */
  get leaves(): boolean {
    return this.#send !== undefined;
  }

  /** How a letter with a secret link reaches its reader; `none`: it cannot, and none is to be written. */
  get secretsLeave(): 'mail' | 'terminal' | 'none' {
    if (this.#send) return 'mail';
    return this.#terminal ? 'terminal' : 'none';
  }

  /** Puts a mail into the outbox; one of the same id is kept once. */
  async put(mail: Letter): Promise<void> {
    if (mail.secret && !this.#send && this.#terminal) return this.#terminal(mail);
    await this.#outbox.add({ ...mail, createdAt: instantFromMillis(this.#nowMillis()) });
  }

  /**
   * Does work that ends in a letter after the answer is out, so that the time of the answer says nothing of an address. `sendWaiting`
   * waits for it.
   */
  later(work: () => Promise<unknown>): void {
    this.#sending = this.#sending
      .catch(() => 0)
      .then(work)
      .then(() => this.#sendWaiting())
      .catch((error: unknown) => {
        this.#report(error);
        return 0;
      });
  }

  /** Sends what waits; returns how many were taken. One run at a time. */
  sendWaiting(): Promise<number> {
    this.#sending = this.#sending.catch(() => 0).then(() => this.#sendWaiting());
    return this.#sending;
  }

  /** When what was begun has ended: before the store closes. */
  async settled(): Promise<void> {
    await this.#sending.catch(() => 0);
  }

  /** Looks now and then until the signal. */
  run(closing: AbortSignal, report: (error: unknown) => void): void {
    const look = () => {
      this.sendWaiting().catch((error: unknown) => closing.aborted || report(error));
    };
    const timer = setInterval(look, lookMillis);
    timer.unref();
    closing.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  async #sendWaiting(): Promise<number> {
    if (!this.#send) return 0;
    let taken = 0;
    for (const mail of await this.#outbox.waiting(maximumTries, mailsAtOnce)) {
      try {
        await this.#send(mail);
        await this.#outbox.sent(mail.id, instantFromMillis(this.#nowMillis()));
        taken++;
      } catch (error) {
        await this.#outbox.failed(mail.id, error instanceof Error ? error.message : String(error));
      }
    }
    return taken;
  }
}

function sendBy(
  transport: { sendMail(mail: object): Promise<unknown> },
  from: string,
  { id, recipient, subject, text }: Mail,
): Promise<unknown> {
  return transport.sendMail({
    from,
    to: { name: '', address: recipient },
    subject,
    text,
    // So that no machine answers it.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Orebook-Mail': id },
  });
}
