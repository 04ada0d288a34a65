/** A page that leads back to where the person came from. */
export function withNext(page: string, next: string): string {
  return next === '' ? page : `${page}?next=${encodeURIComponent(next)}`;
}
