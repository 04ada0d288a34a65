/** SDMX-JSON 2.0 data messages as statistical offices answer them: series by position, observations by place in time. */
import type { Fault, Note, Parsed } from '#terms';
import { type Figure, type FigureStatus, isPeriod } from '../figure.ts';

/** How an office's own codes stand for our words; read from configuration, since each flow names its dimensions its own way. */
export interface SdmxReading {
  /** Ids of the dimensions; a dimension that the flow lacks is given as its one value in `fixed`. */
  readonly dimensions: {
    readonly reporter: string;
    readonly partner: string;
    readonly flow: string;
    readonly product?: string;
  };
  /** The office's code of a flow → ours: `{ XG_FOB_USD: 'export', MG_CIF_USD: 'import' }`. */
  readonly flows: Readonly<Record<string, Figure['flow']>>;
  /** The office's code of a country → ISO 3166-1 alpha-3; codes not named are taken as they are. */
  readonly countries: Readonly<Record<string, string>>;
  /** The product that means all goods. */
  readonly allGoods?: string;
  readonly productEdition?: string;
  readonly unit: string;
  readonly publisher: string;
  /** When the reply was fetched. */
  readonly edition: string;
}

/** SDMX codes of an observation's status that we know: normal, estimated, provisional. */
const statuses: Readonly<Record<string, FigureStatus>> = {
  A: 'final',
  E: 'estimate',
  P: 'unrevised',
  R: 'revised',
};

interface Dimension {
  readonly id: string;
  readonly values: readonly string[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function dimensionsOf(
  structure: Record<string, unknown>,
  level: 'series' | 'observation',
): readonly Dimension[] {
  const dimensions = isRecord(structure.dimensions) ? structure.dimensions : {};
  return listOf(dimensions[level]).flatMap((one): Dimension[] => {
    if (!isRecord(one) || typeof one.id !== 'string') return [];
    return [
      { id: one.id, values: listOf(one.values).map((value) => (isRecord(value) ? String(value.id) : '')) },
    ];
  });
}

/** Places of an attribute among the observation's values, or −1. */
function attributeOf(structure: Record<string, unknown>, id: string) {
  const attributes = isRecord(structure.attributes) ? listOf(structure.attributes.observation) : [];
  const at = attributes.findIndex((one) => isRecord(one) && one.id === id);
  const found = attributes[at];
  const values = isRecord(found)
    ? listOf(found.values).map((one) => (isRecord(one) ? String(one.id) : ''))
    : [];
  return { at, values };
}

/**
 * Figures of a data message. An observation without a value is a note; a flow, period or place that cannot be read is a fault.
 * `UNIT_MULT` of the series is the power of ten.
 */
export function readSdmxJson(message: unknown, reading: SdmxReading): Parsed<readonly Figure[]> {
  const broken = (at: string, text: string): Parsed<never> => ({
    ok: false,
    faults: [{ code: 'malformed_json', at, message: text }],
  });
  const data = isRecord(message) && isRecord(message.data) ? message.data : undefined;
  if (!data) return broken('data', 'Got no data when expected an SDMX-JSON data message.');
  // Version 2 has a list of structures, version 1 one.
  const structure = listOf(data.structures)[0] ?? data.structure;
  if (!isRecord(structure)) return broken('data.structures', 'Got no structure when expected dimensions.');
  const seriesDimensions = dimensionsOf(structure, 'series');
  const [time] = dimensionsOf(structure, 'observation');
  if (!time) return broken('data.structures[0]', 'Got no dimension of observations when expected time.');
  const status = attributeOf(structure, 'OBS_STATUS');

  const figures: Figure[] = [];
  const faults: Fault[] = [];
  const notes: Note[] = [];
  for (const [setIndex, set] of listOf(data.dataSets).entries()) {
    const series = isRecord(set) && isRecord(set.series) ? set.series : {};
    for (const [key, one] of Object.entries(series)) {
      const at = `data.dataSets[${setIndex}].series[${key}]`;
      const places = key.split(':').map(Number);
      const code = (id: string | undefined) => {
        const index = seriesDimensions.findIndex((dimension) => dimension.id === id);
        return seriesDimensions[index]?.values[places[index] ?? -1];
      };
      const { dimensions } = reading;
      const [reporter, partner, flowCode] = [
        code(dimensions.reporter),
        code(dimensions.partner),
        code(dimensions.flow),
      ];
      const flow = reading.flows[flowCode ?? ''];
      if (reporter === undefined || partner === undefined || !flow) {
        const got = `${reporter ?? 'none'}, ${partner ?? 'none'}, ${flowCode ?? 'none'}`;
        faults.push({
          code: 'unknown_code',
          at,
          message: `Got ${got} when expected reporter, partner and a known flow.`,
        });
        continue;
      }
      const product = code(dimensions.product);
      const hasProduct = product !== undefined && product !== (reading.allGoods ?? '_T');
      if (hasProduct && reading.productEdition === undefined) {
        faults.push({
          code: 'unknown_code',
          at,
          message: `Got product ${product} when expected an edition of its codes.`,
        });
        continue;
      }
      const multiplier = 10 ** Number(code('UNIT_MULT') ?? 0);
      const observations = isRecord(one) && isRecord(one.observations) ? one.observations : {};
      for (const [place, observation] of Object.entries(observations)) {
        const period = time.values[Number(place)]?.replace(/^(\d{4})-Q/, '$1Q') ?? '';
        const [value] = listOf(observation);
        if (value === null || value === undefined) {
          notes.push({
            code: 'figure_missing',
            at: `${at}.observations[${place}]`,
            message: `No value for ${period}.`,
          });
          continue;
        }
        if (typeof value !== 'number' || !isPeriod(period)) {
          const text = `Got ${String(value)} of "${period}" when expected a number and a period.`;
          faults.push({ code: 'malformed_row', at: `${at}.observations[${place}]`, message: text });
          continue;
        }
        const said = status.values[Number(listOf(observation)[status.at + 1])];
        figures.push({
          value,
          unit: reading.unit,
          multiplier,
          flow,
          reporter: reading.countries[reporter] ?? reporter,
          partner: reading.countries[partner] ?? partner,
          ...(hasProduct && { product: { code: product, edition: reading.productEdition ?? '' } }),
          period,
          valuation: flow === 'export' ? 'FOB' : 'CIF',
          publisher: reading.publisher,
          edition: reading.edition,
          status: statuses[said ?? 'A'] ?? 'final',
        });
      }
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: figures, notes };
}
