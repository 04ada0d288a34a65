/** Where a request comes from, for rate limits: the socket's other end, or what our own proxy says it is. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** `trustProxy`: the last address of `X-Forwarded-For` is written by a proxy that we run; earlier ones are anyone's word. */
export function clientAddress(c: Context, trustProxy: boolean): string {
  if (trustProxy) {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    if (forwarded) return forwarded;
  }
  return (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket?.remoteAddress ?? 'in-process';
}
