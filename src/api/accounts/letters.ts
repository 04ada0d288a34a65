/** What the register writes to people about their accounts, in the language in which they asked. */
import { randomUUID } from 'node:crypto';
import { pages } from '#contract';
import { formats, type InterfaceLanguage, messages } from '#words';
import type { Letter } from '../mail/mailer.ts';
import type { MadeLink } from './links.ts';

export interface LetterHead {
  readonly language: InterfaceLanguage;
  /** Where this register is read. */
  readonly publicAddress: string;
}

async function wordsOf({ language }: LetterHead) {
  const words = await messages(language);
  return { say: words.pages.people.letters, format: formats(language, words) };
}

function plain(recipient: string, subject: string, ...parts: readonly string[]): Letter {
  return { id: randomUUID(), recipient, subject, text: parts.join('\n\n') };
}

async function withLink(
  { secret, ticket }: MadeLink,
  head: LetterHead,
  page: string,
  said: (say: Awaited<ReturnType<typeof wordsOf>>['say']) => { subject: string; text: string },
): Promise<Letter> {
  const { say, format } = await wordsOf(head);
  const { subject, text } = said(say);
  const hours = (Date.parse(ticket.expiresAt) - Date.parse(ticket.createdAt)) / 3_600_000;
  return {
    ...plain(
      ticket.recipient,
      subject,
      text,
      `${head.publicAddress}${page}#${secret}`,
      say.works(format.number(hours)),
      say.notYou,
    ),
    id: ticket.id,
    secret: true,
  };
}

export function registerLetter(link: MadeLink, head: LetterHead, name: string): Promise<Letter> {
  return withLink(link, head, pages.verifyEmail, (say) => ({
    subject: say.registerSubject,
    text: say.register(name),
  }));
}

export function newEmailLetter(link: MadeLink, head: LetterHead): Promise<Letter> {
  return withLink(link, head, pages.newEmail, (say) => ({ subject: say.emailSubject, text: say.email }));
}

export function resetLetter(link: MadeLink, head: LetterHead): Promise<Letter> {
  return withLink(link, head, pages.resetPassword, (say) => ({ subject: say.resetSubject, text: say.reset }));
}

export function inviteLetter(
  link: MadeLink,
  head: LetterHead,
  { by, organisation }: { readonly by: string; readonly organisation: string },
): Promise<Letter> {
  return withLink(link, head, pages.invitation, (say) => ({
    subject: say.inviteSubject(organisation),
    text: say.invite(by, organisation),
  }));
}

/** To an address that has an account, where somebody registered it again. It opens nothing. */
export async function knownLetter(recipient: string, head: LetterHead): Promise<Letter> {
  const { say } = await wordsOf(head);
  const { publicAddress } = head;
  return plain(
    recipient,
    say.knownSubject,
    say.known,
    `${publicAddress}${pages.signIn}`,
    `${publicAddress}${pages.forgotPassword}`,
    say.notYou,
  );
}

/** So that a person hears of what somebody else may have done (OWASP Forgot Password). */
export async function changedLetter(
  recipient: string,
  head: LetterHead,
  what: 'password' | 'email',
): Promise<Letter> {
  const { say } = await wordsOf(head);
  const [subject, text] =
    what === 'password' ? [say.passwordSubject, say.password] : [say.movedSubject, say.moved];
  return plain(recipient, subject, text, `${head.publicAddress}${pages.forgotPassword}`);
}
