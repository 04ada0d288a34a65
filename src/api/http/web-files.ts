/**
 * The built web app: files with a hash in their name are kept for ever, every other address is answered with the app.
 * Files are read and compressed once, at their first request.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Handler } from 'hono';
import { type CountryOwn, countryOwnId } from '#contract';
import { acceptedEncoding, compressed, type Encoding } from './compression.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pbf': 'application/x-protobuf',
  '.txt': 'text/plain; charset=utf-8',
};
const compressibleTypes = /^(text\/|application\/(json|manifest|x-protobuf)|image\/(svg|x-icon))/;

interface WebFile {
  readonly path: string;
  readonly type: string;
  readonly immutable: boolean;
  body?: Uint8Array;
  etag?: string;
  readonly encodings: Partial<Record<Encoding, Promise<Uint8Array>>>;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function loaded(file: WebFile, change: (bytes: Uint8Array) => Uint8Array): Required<WebFile> {
  if (file.body === undefined) {
    file.body = change(readFileSync(file.path));
    file.etag = `"${createHash('sha256').update(file.body).digest('base64url').slice(0, 22)}"`;
  }
  return file as Required<WebFile>;
}

/** What the app must know of this register before it reckons anything itself, as a data block of its page. */
function withCountryOwn(html: Uint8Array, own: CountryOwn): Uint8Array {
  if (Object.values(own).every((part) => Object.keys(part).length === 0)) return html;
  // In a data block, only `<` could end it.
  const json = JSON.stringify(own).replaceAll('<', String.raw`\u003c`);
  const block = `<script type="application/json" id="${countryOwnId}">${json}</script></head>`;
  return new TextEncoder().encode(new TextDecoder().decode(html).replace('</head>', () => block));
}

/** Answers from a folder of built files; undefined where there is no build. Vite puts a hash into every name under `assets/`. */
export function webFiles(folder: string, own: CountryOwn): Handler | undefined {
  let paths: string[];
  try {
    paths = filesUnder(folder);
  } catch {
    return undefined;
  }
  const files = new Map<string, WebFile>();
  for (const path of paths) {
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    const type = types[extname(path)];
    if (type) files.set(address, { path, type, immutable: address.startsWith('/assets/'), encodings: {} });
  }
  const app = files.get('/index.html');
  if (!app) return undefined;

  return async (c) => {
    let found = files.get(c.req.path);
    if (!found) {
      if (extname(c.req.path) !== '' && !c.req.header('accept')?.includes('text/html')) return c.notFound();
      found = app;
    }
    const file = loaded(found, (bytes) => (found === app ? withCountryOwn(bytes, own) : bytes));
    const headers = new Headers({
      'content-type': file.type,
      'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: file.etag,
      vary: 'accept-encoding',
    });
    if (c.req.header('if-none-match') === file.etag) return new Response(null, { status: 304, headers });
    const encoding = compressibleTypes.test(file.type)
      ? acceptedEncoding(c.req.header('accept-encoding'))
      : undefined;
    if (!encoding) return new Response(file.body as Uint8Array<ArrayBuffer>, { headers });
    file.encodings[encoding] ??= compressed(file.body, encoding, 7);
    headers.set('content-encoding', encoding);
    return new Response((await file.encodings[encoding]) as Uint8Array<ArrayBuffer>, { headers });
  };
}
