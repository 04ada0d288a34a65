const anyOrigin = 'https://own.invalid';

/** Only addresses of our own, as a browser reads them: a link must not lead a person who just signed in to another site. */
export function safeNext(next: string): string | undefined {
  if (!next.startsWith('/') || !URL.canParse(next, anyOrigin)) return undefined;
  const { origin, pathname, search, hash } = new URL(next, anyOrigin);
  return origin === anyOrigin && !pathname.startsWith('//') ? pathname + search + hash : undefined;
}
