import { useCallback, useEffect, useMemo, useState } from 'react';
import { useAddressKey } from '../frame/use-address.ts';
import { type PlacedReform, reformsText, stepOf } from './asked.ts';

/** A hand on a slider makes dozens of values; the address takes the one at which it rests. */
const restMilliseconds = 250;

export interface Reforms {
  readonly all: readonly PlacedReform[];
  /** Puts a reform in the place of what was said of that step; an added step joins the others. */
  readonly put: (reform: PlacedReform) => void;
  /** Takes back what was changed of a step's clock, or its dropping. */
  readonly restore: (country: string, step: string) => void;
  readonly takeBack: (reform: PlacedReform) => void;
  readonly undo: (() => void) | undefined;
  readonly reset: () => void;
}

const isOn = (country: string, step: string) => (one: PlacedReform) =>
  one.country === country && one.reform.do !== 'add-step' && one.reform.step === step;

/** The reforms in hand: shown at once, in the address as soon as the hand rests, each rest one step to undo. */
export function useReforms(inAddress: readonly PlacedReform[]): Reforms {
  const [, write] = useAddressKey('if');
  const written = reformsText(inAddress);
  const [pending, setPending] = useState<readonly PlacedReform[]>();
  const [past, setPast] = useState<readonly (readonly PlacedReform[])[]>([]);
  const all = pending ?? inAddress;

  useEffect(() => {
    if (!pending) return;
    const next = reformsText(pending);
    // Only when the address has arrived: else what stood before would flash in between.
    if (next === written) {
      setPending(undefined);
      return;
    }
    const timer = setTimeout(() => {
      // The window's own address may be ahead of the one rendered.
      if ((new URLSearchParams(window.location.search).get('if') ?? '') === next) return;
      setPast((before) => [...before, inAddress]);
      write(next);
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [pending, written, inAddress, write]);

  const change = useCallback(
    (next: (now: readonly PlacedReform[]) => readonly PlacedReform[]) =>
      setPending((now) => next(now ?? inAddress)),
    [inAddress],
  );
  // What stood before, the latest last; the back button undoes too, and what it brought back is no step to undo.
  const undoTo = [...past, inAddress].findLastIndex((one) => reformsText(one) !== reformsText(all));
  return useMemo(
    () => ({
      all,
      put: (wanted) =>
        change((now) => [
          ...(wanted.reform.do === 'add-step'
            ? now
            : now.filter((one) => !isOn(wanted.country, stepOf(wanted.reform))(one))),
          wanted,
        ]),
      restore: (country, step) => change((now) => now.filter((one) => !isOn(country, step)(one))),
      takeBack: (reform) => change((now) => now.filter((one) => one !== reform)),
      undo:
        undoTo < 0
          ? undefined
          : () => {
              const target = [...past, inAddress][undoTo] ?? [];
              setPast(past.slice(0, undoTo));
              setPending(target);
              write(reformsText(target));
            },
      reset: () => change(() => []),
    }),
    [all, change, inAddress, past, undoTo, write],
  );
}
