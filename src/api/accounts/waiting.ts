/** A registration whose letter was not opened yet, as its link keeps it. */
import { z } from 'zod';
import { letterLanguage, newOrganisation } from '#contract';
import type { Ticket, Tickets } from '#store';
import type { Instant } from '#terms';
import { addressKey } from './links.ts';

export const waitingRegistration = z.object({
  name: z.string(),
  passwordHash: z.string(),
  organisation: newOrganisation,
});

/** Hash of the password of the latest registration of an address that waits for its letter. */
export async function waitingPasswordHash(
  tickets: Tickets,
  email: string,
  now: Instant,
): Promise<string | undefined> {
  const latest = (await tickets.standing('register', addressKey(email), now)).at(-1);
  return latest && waitingRegistration.parse(latest.about).passwordHash;
}

const inLanguage = z.object({ language: letterLanguage });

/** The language in which a link was asked for. */
export function letterLanguageOf({ about }: Pick<Ticket, 'about'>): z.infer<typeof letterLanguage> {
  return inLanguage.parse(about).language;
}
