/**
 * A page of another site must not act with our visitor's cookie. Browsers say where a request comes from, in
 * `Sec-Fetch-Site` and `Origin`; a program that sends neither has no visitor's cookie to misuse.
 */
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

function originHost(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined; // `null`, or not an address
  }
}

/** True when the request comes from our own pages, from the address bar, or from a program. */
export function isSameOrigin(headers: Pick<Headers, 'get'>): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  return origin === null || originHost(origin) === headers.get('host');
}

/** Refuses unsafe methods from other sites; `open` names addresses that read only, whatever their method. */
export function sameOriginOnly(open: ReadonlySet<string>): MiddlewareHandler {
  return async (c, next) => {
    if (!safeMethods.has(c.req.method) && !open.has(c.req.path) && !isSameOrigin(c.req.raw.headers)) {
      throw new Refusal('cross_site_request', 'Acts are taken from pages of this register only.', {
        at: 'header origin',
      });
    }
    await next();
  };
}
