/** The address under which a visitor reached us, for answers that must carry whole addresses. */
import type { Context } from 'hono';

export function requestOrigin(c: Context, trustProxy: boolean): string {
  const { protocol, host } = new URL(c.req.url);
  const forwarded = trustProxy ? c.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim() : undefined;
  const scheme = forwarded === 'https' || forwarded === 'http' ? forwarded : protocol.slice(0, -1);
  return `${scheme}://${host}`;
}
