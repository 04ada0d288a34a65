/**
 * Letters of a trial register that has no mail server, on the machine where it runs: whoever reads its terminal keeps it, and could read
 * everything in it anyway. Never in earnest, and never where others reach it (decision 0030).
 */
import type { Letter } from './mailer.ts';

const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for an address that only this machine reaches. */
export function isOnThisMachine(publicAddress: string): boolean {
  return ownNames.has(new URL(publicAddress).hostname);
}

/** Writes a letter to the terminal, marked as a trial's. */
export function writeLetter({ recipient, subject, text }: Letter): void {
  const line = '─'.repeat(72);
  process.stderr.write(
    `\n${line}\nTRIAL: no mail server is set, so this letter leaves here.\nTo: ${recipient}\nSubject: ${subject}\n\n${text}\n${line}\n\n`,
  );
}
