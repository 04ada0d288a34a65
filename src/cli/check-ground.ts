/** What this machine knows of a country's ground: the shipped data, files kept beside it, and the register where there is one. */
import { join } from 'node:path';
import { type LoadedCountry, loadCountry } from '#api';
import { type Bounds, blockNaming, blocksOf, type CountryBlocks } from '#grid';
import { type GroundView, type LawPack, unknownGround } from '#law';
import { entryFromBytes } from '#proof';
import { type Entry, fold, type GroundBase, groundView, openState, type RegisterState } from '#register';
import { entriesInBatches, StoreError } from '#store';
import type { CivilDate } from '#terms';
import type { Checked } from './check-report.ts';
import { importedGround, readImports } from './imports.ts';
import { registerFolder, withKeptRegister } from './kept-register.ts';
import type { Progress } from './progress.ts';

const dataFolder = join(import.meta.dirname, '..', '..', 'data');

/** A country to be asked about; nothing is read before it is needed. */
export interface KnownCountry {
  readonly blocks: CountryBlocks;
  /** Tells swapped coordinates and areas elsewhere. */
  readonly country: () => { readonly name: string; readonly bounds: Bounds };
  readonly look: () => Promise<{
    readonly ground: GroundView;
    readonly register: Checked['register'];
    /** Files that the register keeps of its own. */
    readonly imports: number;
  }>;
}

export function knownCountry(law: LawPack, day: CivilDate, progress: Progress): KnownCountry {
  return law.code === 'KZ' ? loadedCountry(law, day, progress) : unloadedCountry(law, progress);
}

function loadedCountry(law: LawPack, day: CivilDate, progress: Progress): KnownCountry {
  const imported = readImports(registerFolder());
  let loaded: LoadedCountry | undefined;
  const load = () => {
    loaded ??= loadCountry({
      dataFolder,
      law,
      today: day,
      imported: importedGround(imported),
      onProgress: progress.step,
    });
    return loaded;
  };
  return {
    blocks: blocksOf(law.code, imported.blocks.length > 0 ? blockNaming(imported.blocks) : undefined),
    country() {
      const [west, south, east, north] = load().knowledge.bounds;
      return { name: law.name, bounds: { west, south, east, north } };
    },
    async look() {
      const { base } = load();
      const { state, register } = await readRegister(law, progress);
      return { ground: groundOf(state, base, day), register, imports: imported.files.length };
    },
  };
}

/** Nothing of its ground is among the shipped data: the law answers what it can. */
function unloadedCountry(law: LawPack, progress: Progress): KnownCountry {
  const blocks = blocksOf(law.code);
  return {
    blocks,
    country: () => ({ name: law.name, bounds: blocks.sheets }),
    async look() {
      const { register } = await readRegister(law, progress);
      return { ground: unknownGround, register, imports: 0 };
    },
  };
}

/** Without a register nobody knows who has rights, who applied, nor how ground came open: the view then says none of it. */
function groundOf(state: RegisterState | undefined, base: GroundBase, day: CivilDate): GroundView {
  if (state) return groundView(state, base, { day });
  const { opening: _unknown, ...view } = groundView(openState(), base, { day });
  return { ...view, loaded: base.loaded, incomplete: base.incomplete, applicationsKnown: false };
}

/** The register that this machine keeps, folded; one that is absent, empty or of another law answers nothing. */
async function readRegister(
  law: LawPack,
  progress: Progress,
): Promise<{ readonly state?: RegisterState; readonly register: Checked['register'] }> {
  try {
    return await withKeptRegister(async ({ store }) => {
      const size = await store.log.size();
      const state = openState();
      for await (const { from, entries } of entriesInBatches(store.log, 0, size)) {
        for (const [i, bytes] of entries.entries()) {
          // Written by our own keeper; fold holds each against those before it.
          fold(state, from + i, entryFromBytes(bytes) as unknown as Entry);
          const { opened } = state;
          if (opened && opened.law !== law.code) {
            return { register: { state: 'other', origin: opened.origin, law: opened.law } };
          }
        }
        progress.step('replaying the log', state.size, size);
      }
      const { opened } = state;
      if (!opened) return { register: { state: 'empty' } };
      const { origin, trial } = opened;
      return { state, register: { state: 'read', origin, entries: size, trial } };
    });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'absent') return { register: { state: 'none' } };
    throw error;
  }
}
