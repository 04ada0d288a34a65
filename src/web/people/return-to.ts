/** Where a person was when an account was missing: the letter's link opens another window, which leads back there. */
import { safeNext } from '../sign-in/safe-next.ts';

const key = 'orebook-return-to';

/** Keeps it in this browser, and nowhere else. */
export function rememberReturn(next: string): void {
  try {
    if (safeNext(next)) localStorage.setItem(key, next);
    else localStorage.removeItem(key);
  } catch {
    // Storage is switched off: the person finds the way from the account's page.
  }
}

/** Takes it: it leads back once. */
export function takeReturn(): string | undefined {
  try {
    const next = localStorage.getItem(key) ?? '';
    localStorage.removeItem(key);
    return safeNext(next);
  } catch {
    return undefined;
  }
}
