/** One line of JSON a request, for those who want it. No names, no cookies, no query: addresses are enough to run a service. */
import type { MiddlewareHandler } from 'hono';

/** The address of a watch is its secret. */
const secretInPath = /^(\/api\/watches\/|\/watch\/)[^/]+/;

export function accessLog(write: (line: string) => void, nowMillis: () => number): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    write(
      JSON.stringify({
        at: new Date(nowMillis()).toISOString(),
        method: c.req.method,
        path: c.req.path.replace(secretInPath, '$1…'),
        status: c.res.status,
        millis: Math.round((performance.now() - started) * 10) / 10,
      }),
    );
  };
}
