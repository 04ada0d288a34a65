/** Places in a series that no growth rate may cross in silence: where the source changes, and where one delivery makes a hump. */
import type { Figure, Flow } from './figure.ts';

export interface Marker {
  readonly id: string;
  /** A break refuses a rate across it; a one-off or an unrevised figure warns. */
  readonly kind: 'break' | 'one-off' | 'unrevised';
  readonly reporter: string;
  /** Absent: all. */
  readonly partner?: string;
  readonly flow?: Flow;
  /** Absent: whoever publishes it. */
  readonly publishers?: readonly string[];
  /** First and last year or month it touches. A break lies between them. */
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

const nationalTables = ['Bureau of National Statistics of Kazakhstan', 'World Integrated Trade Solution'];

export const markers: readonly Marker[] = [
  {
    id: 'kazakhstan-source-2020',
    kind: 'break',
    reporter: 'KAZ',
    publishers: nationalTables,
    from: '2019',
    to: '2020',
    source: 'WITS to 2019, Bureau of National Statistics from 2020',
  },
  {
    id: 'russia-customs-union-2010',
    kind: 'break',
    reporter: 'KAZ',
    partner: 'RUS',
    publishers: nationalTables,
    from: '2009',
    to: '2011',
    source: 'The source drops 2010, the year of the customs union',
  },
  {
    id: 'tengiz-modules',
    kind: 'one-off',
    reporter: 'KAZ',
    partner: 'KOR',
    flow: 'import',
    from: '2019',
    to: '2020',
    source:
      'https://www.tengizchevroil.com/tco-news/detail/2020/11/06/tengizchevroil-s-fgp-wpmp-completes-its-next-major-milestone',
  },
  {
    id: 'tengiz-modules',
    kind: 'one-off',
    reporter: 'KOR',
    partner: 'KAZ',
    flow: 'export',
    from: '2019',
    to: '2020',
    source:
      'https://www.tengizchevroil.com/tco-news/detail/2020/11/06/tengizchevroil-s-fgp-wpmp-completes-its-next-major-milestone',
  },
  {
    id: 'june-2026-unrevised',
    kind: 'unrevised',
    reporter: 'KAZ',
    partner: 'WLD',
    flow: 'export',
    from: '2026-06',
    to: '2026-06',
    source: 'Exports of June 2026 stand 40 % above any month near them',
  },
];

function concerns(marker: Marker, figure: Figure): boolean {
  return (
    marker.reporter === figure.reporter &&
    (marker.partner ?? figure.partner) === figure.partner &&
    (marker.flow ?? figure.flow) === figure.flow &&
    (marker.publishers?.includes(figure.publisher) ?? true)
  );
}

/** Markers that a change from one figure to another meets: breaks between them, one-offs at either end. */
export function markersBetween(
  base: Figure,
  now: Figure,
  known: readonly Marker[] = markers,
): readonly Marker[] {
  return known.filter((marker) => {
    if (!concerns(marker, now)) return false;
    const touches = (period: string) => {
      const at = period.slice(0, marker.from.length);
      return at >= marker.from && at <= marker.to;
    };
    const yearOf = (period: string) => period.slice(0, 4);
    return marker.kind === 'break'
      ? yearOf(base.period) <= marker.from && yearOf(now.period) >= marker.to
      : touches(base.period) || touches(now.period);
  });
}
