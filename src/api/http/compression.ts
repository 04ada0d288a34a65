/** Compresses text answers for those who ask for it; small ones and what is compressed already go as they are. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);
/** Below one packet nothing is won. */
const smallestBytes = 1400;
const compressible =
  /^(text\/(?!event-stream)|application\/(.+\+)?json|application\/javascript|image\/svg\+xml)/;

export type Encoding = 'br' | 'gzip';

/** The best encoding that an `Accept-Encoding` header takes, if any. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  if (!header) return undefined;
  const refused = new Set<string>();
  const accepted = new Set<string>();
  for (const part of header.split(',')) {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? refused : accepted).add(name);
  }
  const takes = (name: string) => accepted.has(name) || (accepted.has('*') && !refused.has(name));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

/** Brotli at 4 is as quick as gzip at 6 and a tenth smaller on our JSON; files that are kept may take longer. */
export async function compressed(body: Uint8Array, encoding: Encoding, quality = 4): Promise<Uint8Array> {
  if (encoding === 'gzip') return gzipAsync(body, { level: 6 });
  return brotliAsync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

export const compression: MiddlewareHandler = async (c, next) => {
  await next();
  const type = c.res.headers.get('content-type');
  if (!type || !compressible.test(type) || c.res.headers.has('content-encoding')) return;
  c.res.headers.append('vary', 'accept-encoding');
  const encoding = acceptedEncoding(c.req.header('accept-encoding'));
  // Looking at the body makes a stream of it: only for those who will have it compressed.
  if (!encoding || c.req.method === 'HEAD' || c.res.body === null) return;
  const response = c.res;
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  const isSmall = body.length < smallestBytes;
  if (!isSmall) headers.set('content-encoding', encoding);
  const sent = isSmall ? body : await compressed(body, encoding);
  headers.set('content-length', String(sent.length));
  c.res = undefined; // Hono would otherwise merge the old headers into the new
  c.res = new Response(sent as Uint8Array<ArrayBuffer>, { status: response.status, headers });
};
