import type { ApplicationId } from '#terms';

/** The id of an application from text that was one when it was kept. */
export function applicationIdOf(text: string): ApplicationId | undefined {
  return /^A-\d{6,}$/.test(text) ? (text as ApplicationId) : undefined;
}
