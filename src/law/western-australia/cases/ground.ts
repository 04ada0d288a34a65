/** The ground of a case: what lies on the letters of a drawing. Layers are loaded unless the case says otherwise. */
import { type CivilDate, civilDate } from '#terms';
import type { Extent } from '../../ground-view.ts';
import type { WesternAustraliaGround } from '../area.ts';
import type { Drawing } from './drawing.ts';

interface Lying {
  readonly tenement?: string;
  readonly right?: 'exploration' | 'mining';
  readonly extent?: Extent;
  readonly zone?: 'inside' | 'outside' | 'unknown';
  readonly closed?: string;
  readonly country?: Extent | 'outside';
  readonly earlier?: string;
  readonly appliedOn?: CivilDate;
}

type Layer = 'zones' | 'tenements' | 'closed-areas' | 'boundary' | 'applications';

export interface GroundGiven {
  readonly ground?: Readonly<Record<string, Lying>>;
  /** Zone of every block that says nothing else. */
  readonly zone?: 'inside' | 'outside' | 'unknown';
  readonly notLoaded?: readonly Layer[];
}

export function groundOf(drawing: Drawing, given: GroundGiven): WesternAustraliaGround {
  const lying = (cell: number): Lying => given.ground?.[drawing.letters.get(cell) ?? ''] ?? {};
  const loaded = (layer: Layer) => !given.notLoaded?.includes(layer);
  return {
    country: (cell) => lying(cell).country ?? 'whole',
    loaded: new Set(),
    closures: () => [],
    rights: (cell) => {
      const { right, extent = 'whole' } = lying(cell);
      return right ? [{ kind: right, extent, id: 'E 45/9000' }] : [];
    },
    earlierApplications: (cell) => {
      const { earlier, appliedOn = civilDate('2020-01-06') } = lying(cell);
      return earlier ? [{ id: earlier, appliedOn }] : [];
    },
    programme: () => 'unknown',
    boundaryKnown: loaded('boundary'),
    applicationsKnown: loaded('applications'),
    ...(loaded('zones') && {
      mineralisationZone: (cell: number) => lying(cell).zone ?? given.zone ?? 'inside',
    }),
    ...(loaded('tenements') && {
      tenements: (cell: number) => {
        const { tenement, extent = 'whole' } = lying(cell);
        return tenement ? [{ id: tenement, extent }] : [];
      },
    }),
    ...(loaded('closed-areas') && {
      closedAreas: (cell: number) => {
        const { closed } = lying(cell);
        return closed ? [closed] : [];
      },
    }),
  };
}
