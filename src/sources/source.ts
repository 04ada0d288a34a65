import type { Source } from './statement.ts';

/** What all records of a dataset have in common. */
export type DatasetSource = Pick<Source, 'dataset' | 'publisher' | 'licence'>;

export function sourceOf(dataset: DatasetSource, id: string, at: string): Source {
  return { dataset: dataset.dataset, publisher: dataset.publisher, id, licence: dataset.licence, at };
}

/** The key of a record over all datasets: `usgs-mineral-deposits/nicrpge/55833`. */
export function recordKey(source: Pick<Source, 'dataset' | 'id'>): string {
  return `${source.dataset}/${source.id}`;
}
