import type { Bounds } from '#grid';
import { Button } from '../components/button/button.tsx';
import { useAddress, useAddressKey } from '../frame/use-address.ts';
import { useWords } from '../frame/words.tsx';
import { useMapShows } from '../map/scene.tsx';

/** Where each stop looks. Positions: Geological Survey of Canada, Open File 5482 (Verkhnee-Kairakty); kz-rare-metals RM-007 and RM-008. */
const views: readonly (Bounds | undefined)[] = [
  { west: 46.4, south: 40.5, east: 87.4, north: 55.5 },
  { west: 72.6, south: 48.1, east: 73.6, north: 48.7 },
  { west: 72.99, south: 48.36, east: 73.19, north: 48.46 },
  { west: 81.9, south: 49.4, east: 83.1, north: 50.0 },
  { west: 72.94, south: 48.33, east: 73.24, north: 48.48 },
  undefined,
];

/** Last stop of the tour. */
const tourStops = views.length;

/** A stop of the tour, or nothing: `?tour=2`. */
export function useTour() {
  const [text, set] = useAddressKey('tour');
  const stop = Number(text);
  return {
    stop: Number.isInteger(stop) && stop >= 1 && stop <= tourStops ? stop : undefined,
    go: (next: number | undefined) => set(next === undefined ? '' : String(next)),
  };
}

/** Six places, a sentence or three each; the map moves along. */
export function Tour({
  stop,
  go,
}: {
  readonly stop: number;
  readonly go: (stop: number | undefined) => void;
}) {
  const { words, format } = useWords();
  const [, change] = useAddress();
  const { tour } = words.pages.home;
  const here = tour.stops[stop - 1];
  useMapShows({ fit: views[stop - 1] });
  if (!here) return null;
  const leave = () => {
    change({ pick: null }, { replace: true });
    go(undefined);
  };
  return (
    <section className="tour" aria-label={tour.start}>
      <p className="tour-count">{tour.title(format.number(stop), format.number(tourStops))}</p>
      <h2>{here.name}</h2>
      <p aria-live="polite">{here.text}</p>
      <div className="tour-buttons">
        {stop > 1 && <Button onPress={() => go(stop - 1)}>{tour.back}</Button>}
        {stop < tourStops ? (
          <Button kind="primary" onPress={() => go(stop + 1)}>
            {tour.next}
          </Button>
        ) : null}
        <Button kind={stop === tourStops ? 'primary' : 'quiet'} onPress={leave}>
          {tour.end}
        </Button>
      </div>
    </section>
  );
}
