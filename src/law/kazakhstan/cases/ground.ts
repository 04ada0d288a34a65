/** The ground of a case: what lies on the letters of a drawing. Layers are loaded unless the case says otherwise. */
import { type CivilDate, civilDate } from '#terms';
import {
  type BlockOpening,
  type Closure,
  type ClosureKind,
  closureKinds,
  type EarlierApplication,
  type Extent,
  type GroundRight,
  type GroundView,
  type Incompleteness,
  type ProgrammeAnswer,
  type RightKind,
  rightKinds,
  type Side,
} from '../../ground-view.ts';
import type { Drawing } from './drawing.ts';

export interface Lying {
  readonly right?: RightKind;
  readonly closure?: ClosureKind;
  readonly extent?: Extent;
  readonly id?: string;
  readonly inside?: boolean;
  readonly openSides?: readonly Side[];
  readonly country?: Extent | 'outside';
  readonly programme?: ProgrammeAnswer;
  readonly earlier?: string;
  readonly barsUntil?: CivilDate;
  readonly opening?: BlockOpening['how'];
  readonly on?: CivilDate;
}

export interface GroundGiven {
  readonly ground?: Readonly<Record<string, Lying | readonly Lying[]>>;
  /** Layers that have data and are known to lack some. */
  readonly incomplete?: Readonly<Partial<Record<ClosureKind | RightKind, Incompleteness>>>;
  /** Layers without data. */
  readonly notLoaded?: readonly (ClosureKind | RightKind)[];
  readonly programme?: ProgrammeAnswer;
  /** No register of applications is at hand. */
  readonly applicationsUnknown?: boolean;
  /** How ground came to be open is not known at all. */
  readonly openingsUnknown?: boolean;
}

export function groundOf(drawing: Drawing, given: GroundGiven): GroundView {
  const lying = (cell: number): readonly Lying[] => {
    const found = given.ground?.[drawing.letters.get(cell) ?? ''];
    return found === undefined ? [] : Array.isArray(found) ? (found as readonly Lying[]) : [found as Lying];
  };
  const first = <K extends keyof Lying>(cell: number, key: K) => lying(cell).find((item) => item[key])?.[key];
  const incomplete = new Map(
    Object.entries(given.incomplete ?? {}) as [ClosureKind | RightKind, Incompleteness][],
  );
  const missing = new Set([...(given.notLoaded ?? []), ...incomplete.keys()]);
  return {
    country: (cell) => first(cell, 'country') ?? 'whole',
    loaded: new Set([...closureKinds, ...rightKinds].filter((layer) => !missing.has(layer))),
    incomplete,
    closures: (cell) =>
      lying(cell).flatMap(({ closure, extent = 'whole', id = 'land-1' }): Closure[] =>
        closure ? [{ kind: closure, extent, id }] : [],
      ),
    rights: (cell) =>
      lying(cell).flatMap(({ right, extent = 'whole', id = 'right-1', inside, openSides }): GroundRight[] =>
        right
          ? [
              {
                kind: right,
                extent,
                id,
                ...(inside && { insideBlock: true }),
                ...(openSides && { openSides }),
              },
            ]
          : [],
      ),
    earlierApplications: (cell) =>
      lying(cell).flatMap(({ earlier, barsUntil }): EarlierApplication[] =>
        earlier ? [{ id: earlier, appliedOn: civilDate('2026-01-05'), ...(barsUntil && { barsUntil }) }] : [],
      ),
    ...(given.applicationsUnknown && { applicationsKnown: false }),
    programme: (cell) => first(cell, 'programme') ?? given.programme ?? 'open',
    ...(!given.openingsUnknown && {
      opening: (cell: number): BlockOpening | undefined => {
        const item = lying(cell).find(({ opening }) => opening);
        return item?.opening && item.on ? { how: item.opening, on: item.on } : undefined;
      },
    }),
  };
}
