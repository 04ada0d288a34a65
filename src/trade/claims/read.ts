/** Everything that claims are checked against, read from the shipped tables in one go. */
import { civilDate, csvRows, type Fault, isCivilDate, type Note, type Parsed } from '#terms';
import { readAnnualTrade } from '../import/kazakhstan.ts';
import { readPopulationByAge } from '../population.ts';
import type { ClaimData } from './claim.ts';
import { readPublishedFigures } from './published.ts';

/** World Population Prospects 2024 appeared within that year. */
const populationEdition = '2024';

/** Reads claim data; `textOf` gives the text of a file by its path below `data/`. Faults carry the file before the place. */
export function readClaimData(textOf: (path: string) => string): Parsed<ClaimData> {
  const faults: Fault[] = [];
  const notes: Note[] = [];
  function read<T>(path: string, reader: (text: string) => Parsed<readonly T[]>): readonly T[] {
    const parsed = reader(textOf(path));
    if (!parsed.ok) {
      faults.push(...parsed.faults.map((fault) => ({ ...fault, at: `${path}, ${fault.at}` })));
      return [];
    }
    notes.push(...parsed.notes.map((note) => ({ ...note, at: `${path}, ${note.at}` })));
    return parsed.value;
  }
  const figures = read('kz-trade-by-partner/kz_trade_annual_selected_partners.csv', readAnnualTrade);
  const groups = read('un-wpp2024-population/population_by_age_sex_1990_2025.csv', readPopulationByAge);
  const published = read('chamber-claims/published_figures.csv', readPublishedFigures);
  const events = read('kz-power-tender-timeline/events.csv', (text) =>
    csvRows(text, ['date', 'project', 'event', 'source_url']),
  );
  const targets = read('critical-minerals-rules/targets_and_benchmarks.csv', (text) =>
    csvRows(text, ['rule', 'by_year']),
  );
  if (faults.length > 0) return { ok: false, faults };
  // `ended 2025-09-30`
  const ended = targets.find(({ rule }) => rule.startsWith('IRC 30D'))?.by_year.replace('ended ', '');
  const value: ClaimData = {
    figures,
    population: { groups, edition: populationEdition },
    published,
    events: events.map(({ date, project, event, source_url }) => ({
      date,
      project,
      event,
      sourceUrl: source_url,
    })),
    ...(ended !== undefined && isCivilDate(ended) && { vehicleCreditEndedOn: civilDate(ended) }),
  };
  return { ok: true, value, notes };
}
