/**
 * What the pages ask the map to show. Pages never touch MapLibre: they say what should be seen, the map (a chunk of its own,
 * loaded late) reads it. Each page's wishes go when it does.
 */
import { createContext, type ReactNode, use, useEffect, useId, useState, useSyncExternalStore } from 'react';
import type { Bounds, CellId } from '#grid';
import type { Pick } from '../frame/address.ts';

type Tone = 'area' | 'stops' | 'duty' | 'cannot-tell' | 'found' | 'other';

/** Blocks to be shown in a tone: the area in hand, blocks that a finding speaks of, a place that a search found. */
interface ShownCells {
  readonly cells: readonly CellId[];
  readonly tone: Tone;
}

/** A place to be marked, with a number or letter that the list beside the map repeats. */
interface ShownPlace {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly label?: string;
  readonly tone?: Tone;
}

/** The area that the reader edits on the map. */
export interface DrawnArea {
  readonly cells: readonly CellId[];
  readonly onChange: (cells: readonly CellId[]) => void;
  /** Says the state of a block in words, for those who walk over blocks by keyboard. */
  readonly describe?: (cell: CellId) => string | undefined;
}

export interface SceneWishes {
  readonly cells?: readonly ShownCells[];
  readonly places?: readonly ShownPlace[];
  /** Goes there when it is a new object in value. */
  readonly fit?: Bounds | undefined;
  readonly drawing?: DrawnArea;
  /** Id of the licence, application or deposit whose sign stands out. */
  readonly picked?: string | undefined;
  /** What a click on a thing does; without it the click goes into the address as `pick`. */
  readonly onPick?: (pick: Pick) => void;
}

export interface Scene {
  readonly cells: readonly ShownCells[];
  readonly places: readonly ShownPlace[];
  readonly fit: Bounds | undefined;
  readonly drawing: DrawnArea | undefined;
  readonly picked: string | undefined;
  readonly onPick: ((pick: Pick) => void) | undefined;
}

const emptyScene: Scene = {
  cells: [],
  places: [],
  fit: undefined,
  drawing: undefined,
  picked: undefined,
  onPick: undefined,
};

/** Wishes of several components, merged: lists are joined, of single things the latest wins. */
class SceneStore {
  readonly #wishes = new Map<string, SceneWishes>();
  readonly #listeners = new Set<() => void>();
  #scene = emptyScene;

  put(owner: string, wishes: SceneWishes | undefined): void {
    this.#wishes.delete(owner);
    if (wishes) this.#wishes.set(owner, wishes);
    let scene = emptyScene;
    for (const wish of this.#wishes.values()) {
      scene = {
        cells: wish.cells ? [...scene.cells, ...wish.cells] : scene.cells,
        places: wish.places ? [...scene.places, ...wish.places] : scene.places,
        fit: wish.fit ?? scene.fit,
        drawing: wish.drawing ?? scene.drawing,
        picked: wish.picked ?? scene.picked,
        onPick: wish.onPick ?? scene.onPick,
      };
    }
    this.#scene = scene;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly read = (): Scene => this.#scene;
}

const SceneContext = createContext<SceneStore | undefined>(undefined);

export function SceneProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(() => new SceneStore());
  return <SceneContext value={store}>{children}</SceneContext>;
}

function useStore(): SceneStore {
  const store = use(SceneContext);
  if (!store) throw new Error('The map was asked for outside SceneProvider.');
  return store;
}

/** For the map: everything it is asked to show. */
export function useScene(): Scene {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.read);
}

/**
 * For pages: what the map should show while this component stands. Keep the lists stable (`useMemo`), as the map redraws what is new.
 * @example useMapShows({ cells: [{ cells: area, tone: 'area' }], fit: boundsOfArea })
 */
export function useMapShows({ cells, places, fit, drawing, picked, onPick }: SceneWishes): void {
  const store = useStore();
  const owner = useId();
  useEffect(() => {
    store.put(owner, {
      ...(cells && { cells }),
      ...(places && { places }),
      ...(fit && { fit }),
      ...(drawing && { drawing }),
      ...(picked && { picked }),
      ...(onPick && { onPick }),
    });
  }, [store, owner, cells, places, fit, drawing, picked, onPick]);
  useEffect(() => () => store.put(owner, undefined), [store, owner]);
}
