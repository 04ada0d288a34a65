import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsFromCells } from '#grid';
import { kazakhstan } from '#law';
import { bytesFromHex, sealOfArea } from '#proof';
import { civilDate } from '#terms';
import { ordinalOfClaimant } from '../claims.ts';
import type { By } from '../entry-parts.ts';
import { fold, rollback } from '../fold.ts';
import { openState, type RegisterState, sealedFilingId } from '../state.ts';
import { stateDigest } from '../state-digest.ts';
import { application, blocks, givenUnder, lodgeOn } from '../story.ts';

const knows = kazakhstan.with({
  'sealed-filing.opening': 'within-1-working-day',
  'sealed-filing.limit': 'ten',
});
const ground = blocks(10, 10, 2, 3);
const day = '2026-02-02';
const late = '2026-02-04';

/** What a party does next: lodges in the open, seals, opens any closed seal as its maker, withdraws one of its applications. */
const act = fc.record({
  party: fc.integer({ min: 1, max: 4 }),
  does: fc.constantFrom('lodge', 'seal', 'seal', 'open', 'open', 'withdraw'),
  which: fc.nat(),
  from: fc.nat(ground.length - 1),
  blocks: fc.integer({ min: 1, max: ground.length }),
});

interface Filed {
  readonly application: number;
  /** Entry of the commitment, or of the lodging in the open: what the naive model sorts by. */
  readonly rank: number;
  readonly cells: readonly number[];
  gone: boolean;
}

test('however seals and open filings come between each other, every line is the filings sorted by their commitment', () => {
  let opened = 0;
  let overtaking = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 12, maxLength: 30 }), fc.nat(), (acts, back) => {
      const story = givenUnder(knows);
      const seals: { party: number; entry: number; cells: readonly number[]; salt: string; open: boolean }[] =
        [];
      const filed: (Filed & { party: number })[] = [];
      const digests = [stateDigest(story.state)];
      const sizes = [story.state.size];
      for (const { party, does, which, from, blocks: count } of acts) {
        const by: By = { role: 'applicant', account: `party-${party}` };
        const cells = ground.slice(from, from + count);
        const lodged = (asked: readonly number[]) => lodgeOn(civilDate(day), asked, by);
        const entry = story.state.size;
        const salt = entry.toString(16).padStart(64, '0');
        if (does === 'lodge') {
          story.given([day, lodged(cells)]);
          filed.push({ party, application: filed.length + 1, rank: entry, cells, gone: false });
        } else if (does === 'seal') {
          const { licenceKind, applicant } = lodged(cells);
          const commitment = sealOfArea(bytesFromHex(salt), {
            licenceKind,
            cells: runsFromCells(cells),
            applicant,
          });
          story.given([day, { act: 'seal-filing', by, commitment }]);
          seals.push({ party, entry, cells, salt, open: false });
        } else if (does === 'open') {
          const closed = seals.filter((one) => !one.open);
          const seal = closed[which % Math.max(1, closed.length)];
          if (!seal) continue;
          const filing = sealedFilingId(seals.indexOf(seal) + 1);
          const its: By = { role: 'applicant', account: `party-${seal.party}` };
          const sealed = { filing, salt: seal.salt };
          story.given([day, { ...lodgeOn(civilDate(day), seal.cells, its), sealed }]);
          seal.open = true;
          opened++;
          if (filed.some((one) => one.rank > seal.entry)) overtaking++;
          filed.push({
            party: seal.party,
            application: filed.length + 1,
            rank: seal.entry,
            cells: seal.cells,
            gone: false,
          });
        } else {
          const mine = filed.filter((one) => one.party === party && !one.gone);
          const one = mine[which % Math.max(1, mine.length)];
          if (!one) continue;
          story.given([day, { act: 'withdraw', by, application: application(one.application) }]);
          one.gone = true;
        }
        digests.push(stateDigest(story.state));
        sizes.push(story.state.size);
      }
      const expected = (cell: number) =>
        filed
          .filter((one) => !one.gone && one.cells.includes(cell))
          .sort((a, b) => a.rank - b.rank)
          .map((one) => one.application);
      const line = (state: RegisterState, cell: number) => state.claims.inLine(cell).map(ordinalOfClaimant);
      for (const cell of ground) expect(line(story.state, cell)).toEqual(expected(cell));

      // A reader without a past agrees, and a rival writer may have won at any step.
      const short = openState({ keepsPast: false });
      for (const [i, entry] of story.entries.entries()) fold(short, i, entry);
      for (const cell of ground) expect(line(short, cell)).toEqual(expected(cell));
      const step = back % sizes.length;
      const end = stateDigest(story.state);
      rollback(story.state, sizes[step] as number);
      expect(stateDigest(story.state)).toBe(digests[step]);
      for (const [i, entry] of story.entries.entries())
        if (i >= (sizes[step] as number)) fold(story.state, i, entry);
      expect(stateDigest(story.state)).toBe(end);

      // Two days later nothing that is still closed opens.
      for (const [i, seal] of seals.entries()) {
        if (seal.open) continue;
        const by: By = { role: 'applicant', account: `party-${seal.party}` };
        const sealed = { filing: sealedFilingId(i + 1), salt: seal.salt };
        story
          .when([late, { ...lodgeOn(civilDate(late), seal.cells, by), sealed }])
          .thenRefused('seal_time_over');
      }
    }),
    { numRuns: 120 },
  );
  // The property would say little where nobody ever overtook anybody.
  expect(opened).toBeGreaterThan(100);
  expect(overtaking).toBeGreaterThan(40);
});
