import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { acceptedEncoding, compression } from './compression.ts';

const app = new Hono()
  .use(compression)
  .get('/long', (c) => c.json({ text: 'block '.repeat(1000) }))
  .get('/short', (c) => c.json({ text: 'block' }))
  .get(
    '/pbf',
    () => new Response(new Uint8Array(5000), { headers: { 'content-type': 'application/x-protobuf' } }),
  );

const get = (path: string, encodings?: string) =>
  app.request(path, encodings === undefined ? {} : { headers: { 'accept-encoding': encodings } });

test('brotli is preferred, gzip is the second choice, and q=0 is a no', () => {
  expect(acceptedEncoding('gzip, deflate, br, zstd')).toBe('br');
  expect(acceptedEncoding('br;q=0, gzip')).toBe('gzip');
  expect(acceptedEncoding('*')).toBe('br');
  expect(acceptedEncoding('*, br;q=0')).toBe('gzip');
  expect(acceptedEncoding('identity')).toBeUndefined();
  expect(acceptedEncoding(undefined)).toBeUndefined();
});

test('a long answer is the same text in each encoding', async () => {
  const plain = await (await get('/long')).text();
  const br = await get('/long', 'br');
  expect(br.headers.get('content-encoding')).toBe('br');
  expect(br.headers.get('vary')).toBe('accept-encoding');
  expect(brotliDecompressSync(Buffer.from(await br.arrayBuffer())).toString()).toBe(plain);
  const gz = await get('/long', 'gzip');
  expect(gunzipSync(Buffer.from(await gz.arrayBuffer())).toString()).toBe(plain);
});

test('a short answer and binary data go as they are', async () => {
  const short = await get('/short', 'br');
  expect(short.headers.get('content-encoding')).toBeNull();
  expect(await short.json()).toEqual({ text: 'block' });
  const pbf = await get('/pbf', 'br');
  expect(pbf.headers.get('content-encoding')).toBeNull();
});
