/**
 * What a mirror has beside the log files: the app, the program that answers for the register in the reader's browser, and what it needs. Each file is
 * written whole; the signed list of them all comes last.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { chamberFrom, interestIndexOf, lawRoutes, tenderAnswers } from '#api';
import { api, type MirrorNote, pages } from '#contract';
import { linesOfEntries, type MirroredShelf, mirrorFiles, type Names } from '#mirror';
import { base64FromBytes, canonicalJson, entryFromBytes, formatVkey, type Signer } from '#proof';
import { readDatasets } from '#sources';
import { instantFromMillis, millisFromInstant } from '#terms';
import { CommandError } from './failure.ts';
import { importedGround, readImports } from './imports.ts';
import type { KeptRegister } from './kept-register.ts';
import { ensureMirrorBuilt, mirrorBuildFolder } from './mirror-build.ts';
import { digestOf, formatManifest, manifestPath, siteFolders } from './mirror-manifest.ts';
import { ensureWebBuilt, root, webFolder } from './web-build.ts';
import { writeWhole } from './write-whole.ts';

const dataFolder = join(root, 'data');
const entriesAtOnce = 4096;
const reportsAtOnce = 500;
const tenderLogFolder = 'log/tenders';
/** Pages on which one acts: there are none of them in a mirror. */
const actingPages: ReadonlySet<string> = new Set([pages.apply, pages.desk, pages.signIn, pages.newTender]);
/** What only the program on the server can read, answered once: the files of the law. So are the tenders, whose log is another. */
const prepared = ['/api/law/KZ', '/api/law/KZ/cases', '/api/law/AU-WA', '/api/law/AU-WA/cases'];

export interface SiteOptions {
  /** Entries of the register's log that the site shows. */
  readonly size: number;
  readonly signer: Signer;
  /** Address at which the register itself is served. */
  readonly source: string | undefined;
  /** The log of tenders, whose files stand below log/tenders already. */
  readonly tenders: { readonly size: number; readonly proof: (index: number) => Promise<string> };
}

export interface Site {
  /** Files beside those of the log. */
  readonly files: number;
  readonly bytes: number;
}

/** Writes the site of a register's first `size` entries below a folder. @throws CommandError, StoreError */
export async function writeSite(
  folder: string,
  { store, folder: kept }: KeptRegister,
  { size, signer, source, tenders }: SiteOptions,
): Promise<Site> {
  ensureWebBuilt();
  const worker = ensureMirrorBuilt();
  const digests = new Map<string, string>();
  let bytes = 0;
  const put = async (address: string, content: Uint8Array | string) => {
    const path = address.replace(/^\//, '');
    const whole = typeof content === 'string' ? Buffer.from(content) : content;
    const digest = digestOf(whole);
    const target = join(folder, path);
    if (!existsSync(target) || digestOf(readFileSync(target)) !== digest) await writeWhole(target, whole);
    digests.set(path, digest);
    bytes += whole.length;
  };

  const { lines, names } = await readLog(store, size);
  const data = dataFiles();
  const note: MirrorNote = {
    format: 1,
    origin: signer.key.name,
    ...(source !== undefined && { source }),
    size,
    root: base64FromBytes(await store.log.root(size)),
    verifierKey: formatVkey(signer.key),
    writtenAt: instantFromMillis(Date.now()),
    worker,
    data,
  };
  await put(mirrorFiles.entries, await promisify(gzip)(lines, { level: 7 }));
  await put(mirrorFiles.names, JSON.stringify(names));
  await put(mirrorFiles.imported, JSON.stringify(importsOf(kept)));
  const answers = await preparedAnswers(store, note);
  await put(mirrorFiles.prepared, JSON.stringify(answers));
  // What a program elsewhere fetches by its address stands there as a file, too.
  for (const [address, answer] of Object.entries(answers))
    if (address.endsWith('.json')) await put(address, JSON.stringify(answer));
  await put(
    mirrorFiles.reports,
    await promisify(gzip)(JSON.stringify(await shelfOf(store, put)), { level: 7 }),
  );
  for (let index = 0; index < tenders.size; index++)
    await put(`${tenderLogFolder}/proof/${index}`, await tenders.proof(index));
  // That the log of tenders is this one is signed for with the site; what is in it, by itself.
  for (const name of ['key', 'checkpoint'])
    await put(`${tenderLogFolder}/${name}`, readFileSync(join(folder, tenderLogFolder, name)));
  for (const path of data) await put(mirrorFiles.data(path), readFileSync(join(dataFolder, path)));
  for (const [from, path] of [...filesBelow(webFolder), ...filesBelow(mirrorBuildFolder)])
    if (path !== 'index.html') await put(path, readFileSync(from));
  await put(mirrorFiles.note, `${JSON.stringify(note, null, 2)}\n`);
  const front = frontPage(readFileSync(join(webFolder, 'index.html'), 'utf8'), note);
  for (const address of fixedPages()) await put(`${address === '/' ? '' : address}/index.html`, front);
  await put('404.html', front); // where a host answers an unknown address: a licence, a block
  await writeWhole(join(folder, manifestPath), formatManifest(digests, size, signer));
  await forget(folder, digests);
  return { files: digests.size + 1, bytes };
}

/** All entries as lines, and the names that the register shows, by their commitments. */
async function readLog(
  { log, openings }: KeptRegister['store'],
  size: number,
): Promise<{ readonly lines: string; readonly names: Names }> {
  const parts: string[] = [];
  const commitments = new Set<string>();
  for (let from = 0; from < size; from += entriesAtOnce) {
    const entries = await log.read(from, Math.min(size, from + entriesAtOnce));
    parts.push(linesOfEntries(entries));
    for (const entry of entries) {
      const { applicant, holder } = entryFromBytes(entry) as Readonly<Record<string, NamedParty | undefined>>;
      for (const party of [applicant, holder])
        if (party?.name?.commitment !== undefined) commitments.add(party.name.commitment);
    }
  }
  const found = await openings.find([...commitments]);
  const names = Object.fromEntries(found.map(({ commitment, value }) => [commitment, String(value)]));
  return { lines: parts.join(''), names };
}

interface NamedParty {
  readonly name?: { readonly commitment?: string };
}

/** Paths below `data` that the register is made of. */
function dataFiles(): string[] {
  const datasets = readDatasets(readFileSync(join(dataFolder, 'datasets.json'), 'utf8'));
  if (!datasets.ok)
    throw new CommandError(`data/datasets.json cannot be read: ${datasets.faults[0]?.message}`);
  const files = datasets.value.flatMap((dataset) => dataset.files.map(({ path }) => path));
  return ['datasets.json', ...new Set(files)];
}

function importsOf(kept: string) {
  const imported = readImports(kept);
  return imported.files.length > 0 ? importedGround(imported) : null;
}

async function preparedAnswers(
  store: KeptRegister['store'],
  { writtenAt, source }: MirrorNote,
): Promise<Record<string, unknown>> {
  const law = lawRoutes();
  const answers = await Promise.all(
    prepared.map(async (address) => [address, await (await law.request(address)).json()] as const),
  );
  const chamber = chamberFrom((path) => readFileSync(join(dataFolder, path), 'utf8'));
  const nowMillis = () => millisFromInstant(writtenAt);
  return {
    ...Object.fromEntries(answers),
    [api.interestIndex]: await interestIndexOf(store),
    ...(await tenderAnswers({ store, chamber, nowMillis, publicAddress: source })),
  };
}

/** Every report of the catalogue, the text of those that are open, and their files beside it, by digest. */
async function shelfOf(
  { reports, documents }: KeptRegister['store'],
  put: (address: string, content: Uint8Array | string) => Promise<void>,
): Promise<MirroredShelf> {
  const all: MirroredShelf['reports'][number][] = [];
  for (let offset = 0; ; offset += reportsAtOnce) {
    const found = await reports.search({ words: [], limit: reportsAtOnce, offset });
    for (const report of found.reports) {
      const isOpenHere = report.origin === 'register' && report.access === 'open';
      all.push({ report, pages: isOpenHere ? await reports.pages(report.id) : [] });
      const { description } = report.about as { readonly description?: Readonly<Record<string, unknown>> };
      // What the digest in the log covers: everybody may hold it against the log.
      if (description) await put(api.reportDescription(report.id), canonicalJson(description));
      if (!isOpenHere) continue;
      for (const sha256 of partsOf(report)) {
        const bytes = await documents.open(sha256);
        if (bytes) await put(api.reportPart(report.id, sha256), await wholeOf(bytes));
      }
    }
    if (found.reports.length < reportsAtOnce) return { reports: all };
  }
}

function partsOf({ about }: MirroredShelf['reports'][number]['report']): string[] {
  const { description } = about as {
    readonly description?: { readonly parts?: readonly { readonly sha256: string }[] };
  };
  return (description?.parts ?? []).map(({ sha256 }) => sha256);
}

async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}

function filesBelow(folder: string): (readonly [from: string, path: string])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) => join(file.parentPath, file.name))
    .map((from) => [from, from.slice(folder.length + 1)] as const);
}

/** The app's page, knowing that it stands in a mirror. */
function frontPage(html: string, note: MirrorNote): string {
  const json = JSON.stringify(note).replaceAll('<', '\\u003c');
  return html.replace('</head>', `  <script type="application/json" id="mirror">${json}</script>\n  </head>`);
}

/** Addresses that a host must find without being told to answer others: a folder with a page each. */
function fixedPages(): string[] {
  return Object.values(pages).filter(
    (address): address is Extract<typeof address, string> =>
      typeof address === 'string' && !actingPages.has(address),
  );
}

/** Files of the site before that are none of it any more. */
async function forget(folder: string, kept: ReadonlyMap<string, string>): Promise<void> {
  for (const [from, path] of filesBelow(folder))
    if (siteFolders.test(path) && path !== manifestPath && !kept.has(path)) await rm(from);
}
