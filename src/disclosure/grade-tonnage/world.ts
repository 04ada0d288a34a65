/** The world's deposits of a mineral, one point each, however many estimates and publications name one. */
import type { WorldDepositStatement } from '#sources';
import type { Mineral } from '#terms';
import { nameKey } from '../linking/place-name.ts';
import { comparedEstimate, type GradeTonnagePoint } from './point.ts';

interface WorldDeposit {
  readonly said: WorldDepositStatement;
  readonly point: GradeTonnagePoint;
}

/** `usgs-p99rk9su/lac-knife` is a record of the publication `usgs-p99rk9su`. */
const publicationOf = ({ source }: WorldDepositStatement) => source.id.split('/')[0] ?? source.id;

/** By country and name, in one spelling: how a deposit is known again in another publication, where no point and no key is shared. */
function keyOf({ country, names }: WorldDepositStatement): string {
  const { stem, directions, numbers } = nameKey(names.name);
  return [country, stem, ...directions, ...numbers].join(' ');
}

/** One point a deposit; records of one publication are never taken for one deposit unless they bear one key. */
export function worldDepositsOf(
  mineral: Mineral,
  statements: readonly WorldDepositStatement[],
): readonly WorldDeposit[] {
  const records = new Map<string, WorldDepositStatement[]>();
  for (const said of statements) {
    if (said.mineral !== mineral) continue;
    records.set(said.source.id, [...(records.get(said.source.id) ?? []), said]);
  }
  const deposits: WorldDepositStatement[][] = [];
  const byKey = new Map<string, WorldDepositStatement[]>();
  for (const own of records.values()) {
    const first = own[0] as WorldDepositStatement;
    const known = byKey.get(keyOf(first));
    if (known && !known.some((other) => publicationOf(other) === publicationOf(first))) known.push(...own);
    else {
      deposits.push(own);
      if (!known) byKey.set(keyOf(first), own);
    }
  }
  return deposits.flatMap((estimates) => comparedEstimate(estimates) ?? []);
}
