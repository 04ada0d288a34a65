/**
 * What a mirror has beside the log files: the app, the program that answers for the register in the reader's browser, and what it needs. Each file is
 * written whole; the signed list of them all comes last.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { chamberFrom, lawRoutes, tenderAnswers } from '#api';
import { type MirrorNote, pages } from '#contract';
import { linesOfEntries, mirrorFiles, type Names } from '#mirror';
import { base64FromBytes, entryFromBytes, formatVkey, type Signer } from '#proof';
import { readDatasets } from '#sources';
import { type Instant, instantFromMillis, millisFromInstant } from '#terms';
import { CommandError } from './failure.ts';
import { importedGround, readImports } from './imports.ts';
import type { KeptRegister } from './kept-register.ts';
import { ensureMirrorBuilt, mirrorBuildFolder } from './mirror-build.ts';
import { digestOf, formatManifest, manifestPath } from './mirror-manifest.ts';
import { ensureWebBuilt, root, webFolder } from './web-build.ts';
import { writeWhole } from './write-whole.ts';

const dataFolder = join(root, 'data');
const entriesAtOnce = 4096;
/** Pages on which one acts: there are none of them in a mirror. */
const actingPages: ReadonlySet<string> = new Set([pages.apply, pages.desk, pages.signIn, pages.newTender]);
/** What only the program on the server can read, answered once: the files of the law. So are the tenders, whose log is another. */
const prepared = ['/api/law/KZ', '/api/law/KZ/cases', '/api/law/AU-WA', '/api/law/AU-WA/cases'];

export interface Site {
  /** Files beside those of the log. */
  readonly files: number;
  readonly bytes: number;
}

/** Writes the site of a register's first `size` entries below a folder. @throws CommandError, StoreError */
export async function writeSite(
  folder: string,
  { store, folder: kept }: KeptRegister,
  size: number,
  signer: Signer,
  source: string | undefined,
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
  await put(mirrorFiles.prepared, JSON.stringify(await preparedAnswers(store, note.writtenAt)));
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
  writtenAt: Instant,
): Promise<Record<string, unknown>> {
  const law = lawRoutes();
  const answers = await Promise.all(
    prepared.map(async (address) => [address, await (await law.request(address)).json()] as const),
  );
  const chamber = chamberFrom((path) => readFileSync(join(dataFolder, path), 'utf8'));
  const nowMillis = () => millisFromInstant(writtenAt);
  return { ...Object.fromEntries(answers), ...(await tenderAnswers({ store, chamber, nowMillis })) };
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
    if (/^(mirror|assets)\//.test(path) && path !== manifestPath && !kept.has(path)) await rm(from);
}
