/** A replay for readers: totals first, then the records that differ, the first of each kind. */
import type { LawPack } from '#law';
import type { ApplicationChange, LicenceChange, OtherLawAnswer } from '#register';
import { formats, lawWords, messages } from '#words';

interface Asked {
  readonly changes: readonly string[];
  readonly law: LawPack;
  /** Records of each list. */
  readonly list: number;
}

/** The report in English. */
export async function replayReport(answer: OtherLawAnswer, { changes, law, list }: Asked): Promise<string> {
  const written = formats('en', await messages('en'));
  const words = await lawWords('en', law.code);
  const { number, date } = written;
  const money = (amount: number) => written.money({ amount, currency: answer.currency });
  const { applications, licences, ground, clocks } = answer;
  const blocksOf = (records: readonly { readonly blocks: number }[]) =>
    records.reduce((sum, { blocks }) => sum + blocks, 0);
  const count = (name: string, records: readonly { readonly blocks: number }[]) =>
    `  ${name.padEnd(52)} ${number(records.length).padStart(8)}   ${number(blocksOf(records))} blocks`;
  const signed = (change: number) => `${change > 0 ? '+' : ''}${money(change)}`;

  const because = ({ because: all }: ApplicationChange) =>
    all
      .map(({ rule, code }) => (code === 'security-late' ? 'security lodged late' : words.rule(rule)))
      .join('; ');
  const applicationLines = (title: string, records: readonly ApplicationChange[]) =>
    section(
      title,
      records,
      list,
      (one) =>
        `${one.id}, ${date(one.lodgedOn)}, ${number(one.blocks)} blocks, ${one.status}: ${because(one)}`,
    );
  const licenceLines = (title: string, records: readonly LicenceChange[]) =>
    section(title, records, list, ({ id, blocks, until, otherUntil }) => {
      const otherwise = until === otherUntil ? '' : `; under the other law until ${date(otherUntil)}`;
      return `${id}, ${number(blocks)} blocks, until ${date(until)}${otherwise}`;
    });

  return `${[
    `The register as of ${date(answer.today)} (${number(answer.size)} entries) if the law were: ${changes.join(', ')}`,
    'People and officers do what they did, on the days on which they did it; the law answers otherwise.',
    '',
    `Applications, ${number(applications.judged)} judged again`,
    count('would be refused', applications.refused),
    count('would be accepted', applications.accepted),
    `  ${'blocks dropped that are granted now'.padEnd(52)} ${number(applications.blocksDroppedMore).padStart(8)}`,
    `  ${'blocks granted that are dropped now'.padEnd(52)} ${number(applications.blocksDroppedLess).padStart(8)}`,
    '',
    `Licences, ${number(licences.counted)} counted again`,
    count('would be over today', licences.lapsed),
    count('would still be in force', licences.livesOn),
    count('would end on another day', licences.otherEnd),
    count('would never have been granted', licences.neverGranted),
    '',
    `Ground, ${number(ground.held)} blocks held today`,
    `  ${'would be open'.padEnd(52)} ${number(ground.opens).padStart(8)}`,
    `  ${'would be held'.padEnd(52)} ${number(ground.closes).padStart(8)}`,
    `  ${'held by somebody else'.padEnd(52)} ${number(ground.contested).padStart(8)}`,
    `  ${'barred by a refusal: now, under the other law'.padEnd(52)} ${number(ground.barred).padStart(8)}   ${number(ground.otherBarred)}`,
    '',
    'Money, from the first day of each licence to today or its end',
    ...answer.money.map(
      ({ part, amount, otherAmount, licences: moved }) =>
        `  ${words.costPart(part).padEnd(30)} ${money(amount)} → ${money(otherAmount)} (${signed(otherAmount - amount)}, ${number(moved)} licences)`,
    ),
    '',
    'Clocks: steps late, now and under the other law',
    ...clocks
      .filter(({ late, otherLate }) => late !== otherLate)
      .map(
        ({ step, done, late, otherLate }) =>
          `  ${words.step(step).padEnd(52)} ${number(late)} → ${number(otherLate)} of ${number(done)}`,
      ),
    ...(clocks.every(({ late, otherLate }) => late === otherLate) ? ['  as now'] : []),
    ...applicationLines('Applications that would be refused', applications.refused),
    ...applicationLines('Applications that would be accepted', applications.accepted),
    ...licenceLines('Licences that would be over today', licences.lapsed),
    ...licenceLines('Licences that would still be in force', licences.livesOn),
    ...licenceLines('Licences that would end on another day', licences.otherEnd),
    ...licenceLines('Licences that would never have been granted', licences.neverGranted),
    ...section(
      'Licences of which another sum would be asked',
      answer.moneyByLicence,
      list,
      ({ id, amount, otherAmount }) => `${id}: ${money(amount)} → ${money(otherAmount)}`,
    ),
  ].join('\n')}\n`;
}

function section<T>(title: string, records: readonly T[], list: number, line: (one: T) => string): string[] {
  if (records.length === 0 || list === 0) return [];
  const more = records.length - list;
  return [
    '',
    title,
    ...records.slice(0, list).map((one) => `  ${line(one)}`),
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more: --list ${records.length} shows all`] : []),
  ];
}
