/**
 * Every public answer is a view of the log on a day, so the size of the log and the day are its version: a reader that has
 * it already is told so before anything is computed.
 */
import type { MiddlewareHandler } from 'hono';

/** `version` of what an answer is made from: size, day, program, names erased. */
export function viewTag(version: () => string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      await next();
      return;
    }
    const tag = `W/"${version()}"`;
    const headers = { etag: tag, 'cache-control': 'public, no-cache' };
    if (
      c.req
        .header('if-none-match')
        ?.split(/\s*,\s*/)
        .includes(tag)
    ) {
      return new Response(null, { status: 304, headers });
    }
    await next();
    // The log may have grown meanwhile: the older tag only costs one more question.
    if (c.res.status === 200)
      for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}
