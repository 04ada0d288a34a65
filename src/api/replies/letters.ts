/**
 * What who wrote a reply is sent: the receipt with its link, and what the desk asks or answers. The words of either side stay on the page. Each
 * letter carries the link that opens the reply, so nobody else reads it in the outbox.
 */
import { pages } from '#contract';
import type { KeptReply } from '#store';
import type { CivilDate } from '#terms';
import { formats, type InterfaceLanguage, interfaceLanguages, messages } from '#words';
import type { Letter } from '../mail/mailer.ts';

async function wordsOf({ language }: Pick<KeptReply, 'language'>) {
  const known = interfaceLanguages.find((one) => one === language) ?? ('en' satisfies InterfaceLanguage);
  const words = await messages(known);
  return { say: words.pages.replies.letters, format: formats(known, words) };
}

export interface LetterAbout {
  readonly number: string;
  readonly record: string;
  readonly answerBy: CivilDate;
}

/** The link proves the address: letters follow only once it was opened. */
export async function receiptMail(
  kept: KeptReply,
  { number, record, answerBy }: LetterAbout,
  publicAddress: string,
): Promise<Letter> {
  const { say, format } = await wordsOf(kept);
  return {
    id: `${kept.digest}-receipt`,
    recipient: recipientOf(kept),
    secret: true,
    subject: say.receiptSubject(number),
    text: [
      say.receiptBody(number, record, format.date(answerBy)),
      `${publicAddress}${pages.ownReply(kept.secret)}?confirm=${kept.confirmKey}`,
      say.ignore,
    ].join('\n\n'),
  };
}

/** `question`: which of the desk's messages it tells of; without it, the answer. */
export async function newsMail(
  kept: KeptReply,
  number: string,
  publicAddress: string,
  question?: number,
): Promise<Letter> {
  const { say } = await wordsOf(kept);
  return {
    id: `${kept.digest}-${question ?? 'answer'}`,
    recipient: recipientOf(kept),
    secret: true,
    subject: question === undefined ? say.answerSubject(number) : say.questionSubject(number),
    text: [
      question === undefined ? say.answerBody : say.questionBody,
      `${publicAddress}${pages.ownReply(kept.secret)}`,
    ].join('\n\n'),
  };
}

/** @throws TypeError for a reply without an address */
function recipientOf({ recipient }: KeptReply): string {
  if (recipient === undefined) throw new TypeError('The reply has no address.');
  return recipient;
}
