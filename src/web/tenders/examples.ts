/** The worked example as the server presents it, for tests; its seals are of another hash, which no page compares. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tenderCase, tenderList, tenderView } from '#contract';
import { hexFromBytes, leafHash, utf8FromText } from '#proof';
import { nuclearPlantCase, readTimeline, type TenderEntry, windExample } from '#tender';
import { instant } from '#terms';

const now = instant('2026-11-23T04:00:00.000Z');
const entries = windExample((text) => hexFromBytes(leafHash(utf8FromText(text))));

/** The tender after so many of its entries. */
export function tenderAfter(kept: readonly TenderEntry[] = entries, stage = 'awarded') {
  const [notice] = kept;
  if (notice?.kind !== 'notice-published') throw new Error('no notice');
  return tenderView.parse({
    id: notice.plan.tender,
    title: notice.plan.title,
    stage,
    now,
    about: notice.about,
    entries: kept,
    indexes: kept.map((_, i) => i),
    size: kept.length,
    names: {},
  });
}
export const exampleEntries = entries;

export const list = tenderList.parse({
  items: [
    {
      id: 'EXAMPLE-WIND-1',
      title: 'Wind farm of 100 MW (worked example)',
      buyer: 'Example buyer',
      example: true,
      stage: 'awarded',
      offersDue: '2026-03-31T12:00:00.000Z',
      opensAt: '2026-04-01T05:00:00.000Z',
      offers: 4,
    },
  ],
  cases: [{ id: 'NPP-1', events: 12, from: '2022', until: '2026-01-26' }],
  size: entries.length,
});

const timeline = readTimeline(
  readFileSync(join(import.meta.dirname, '../../../data/kz-power-tender-timeline/events.csv'), 'utf8'),
);
if (!timeline.ok) throw new Error('The timeline cannot be read.');
export const nuclear = tenderCase.parse({
  ...nuclearPlantCase,
  id: 'NPP-1',
  recomputation: { outcome: 'cannot-tell', missing: ['criteria', 'gates'] },
  events: timeline.value.filter(({ project }) => project.startsWith('NPP')),
});
