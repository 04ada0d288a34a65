import type { ReplayView } from '#contract';
import type { OtherLawAnswer } from '#register';

/** The first records of each list; the counts say how many there are. */
export function presentReplay(
  answer: OtherLawAnswer,
  { changes, simulated, limit }: { changes: readonly string[]; simulated: boolean; limit: number },
): ReplayView {
  const firstOf = <T extends object>(items: readonly T[]) => ({
    count: items.length,
    items: items.slice(0, limit).map((item) => ({ ...item })),
  });
  const { size, today, currency, changed, applications, licences, ground, clocks, money, moneyByLicence } =
    answer;
  const listed = (list: OtherLawAnswer['applications']['refused']) => {
    const { count, items } = firstOf(list);
    return { count, items: items.map((item) => ({ ...item, because: [...item.because] })) };
  };
  return {
    size,
    today,
    simulated,
    currency,
    changes: [...changes],
    changed: [...changed],
    applications: {
      ...applications,
      refused: listed(applications.refused),
      accepted: listed(applications.accepted),
    },
    licences: {
      counted: licences.counted,
      lapsed: firstOf(licences.lapsed),
      livesOn: firstOf(licences.livesOn),
      otherEnd: firstOf(licences.otherEnd),
      neverGranted: firstOf(licences.neverGranted),
    },
    ground,
    clocks: clocks.map((clock) => ({ ...clock }) as ReplayView['clocks'][number]),
    money: money.map((row) => ({ ...row })),
    moneyByLicence: firstOf(moneyByLicence),
  };
}
