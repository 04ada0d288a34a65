/** The session cookie: out of reach of scripts, never sent along by other sites, and over TLS only, except on the machine itself. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const localHosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** With the `__Host-` prefix a browser takes the cookie over TLS only, for this host only. */
function cookieName(c: Context): string {
  return isLocal(c) ? 'orebook-session' : '__Host-orebook-session';
}

function isLocal(c: Context): boolean {
  return localHosts.test(c.req.header('host') ?? 'localhost');
}

export function sessionToken(c: Context): string | undefined {
  return getCookie(c, cookieName(c));
}

export function giveSession(c: Context, token: string): void {
  setCookie(c, cookieName(c), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: !isLocal(c),
    // The browser keeps it longer than the session lives, so that the answer can be "expired" and not "who are you?".
    maxAge: 30 * 86_400,
  });
}

export function takeSession(c: Context): void {
  deleteCookie(c, cookieName(c), { path: '/', secure: !isLocal(c) });
}
