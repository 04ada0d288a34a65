/** Tenders by number, title and buyer; indexed anew when one was published or amended. */
import { pages, type SearchResult } from '#contract';
import { aboutOf, planOf } from '#tender';
import type { LiveTenders, TenderLog } from '../tenders/live-tenders.ts';
import { type Indexed, TextIndex } from './text-index.ts';

export class TenderNames {
  readonly #tenders: Pick<LiveTenders, 'all'> | undefined;
  #index = new TextIndex<SearchResult>([]);
  #said = '';

  /** `tenders` is absent in a mirror, which has no log of them. */
  constructor(tenders: Pick<LiveTenders, 'all'> | undefined) {
    this.#tenders = tenders;
  }

  async find(text: string, limit: number): Promise<SearchResult[]> {
    const all = (await this.#tenders?.all()) ?? [];
    const said = all.map(({ entries }) => entries.length).join();
    if (said !== this.#said) {
      this.#index = new TextIndex(all.flatMap(indexed));
      this.#said = said;
    }
    return this.#index.find(text, limit);
  }
}

function indexed({ id, entries }: TenderLog): Indexed<SearchResult>[] {
  const plan = planOf(entries);
  if (!plan) return [];
  const { buyer } = aboutOf(entries);
  return [
    {
      thing: {
        kind: 'tender',
        label: plan.title,
        detail: `${id} · ${buyer.name}`,
        address: pages.tender(id),
      },
      names: [id, plan.title, buyer.name],
      weight: entries.length,
    },
  ];
}
