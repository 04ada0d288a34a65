/** Bodies are read up to a limit, whether or not they say how long they are. */

import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '../problem.ts';

/** `but` says which addresses count for themselves. */
export function limitedBody(maximumBytes: number, but: (path: string) => boolean): MiddlewareHandler {
  const limit = bodyLimit({
    maxSize: maximumBytes,
    onError: () => {
      throw new Refusal('body_too_large', `A request may have ${maximumBytes} bytes.`, {
        figures: { maximumBytes },
      });
    },
  });
  return (c, next) => (but(c.req.path) ? next() : limit(c, next));
}
