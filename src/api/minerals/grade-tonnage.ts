/** Deposits of a mineral as points of tonnage and grade: the register's own, and those of other countries. */
import { type GradeTonnageView, pages } from '#contract';
import { comparedEstimate, comparedFormOf, worldDepositsOf, yearStated } from '#disclosure';
import type { Deposit, ResourceStatement } from '#sources';
import type { Mineral } from '#terms';
import { type CountryKnowledge, namesByLanguage, sourceView } from '../knowledge/country-knowledge.ts';

/** The register's country, of whose deposits the world's files have older estimates of their own. */
const ownCountry = 'KAZ';

export function presentGradeTonnage(mineral: Mineral, knowledge: CountryKnowledge): GradeTonnageView {
  const form = comparedFormOf(mineral);
  const { worldDeposits, deposits } = knowledge.knowledge;
  const world = worldDepositsOf(mineral, worldDeposits).filter(({ said }) => said.country !== ownCountry);
  // Without the world to hold them against, points of one's own say nothing.
  if (form === undefined || world.length === 0)
    return { mineral, countedAs: null, world: [], own: [], sources: [] };
  const own = ownPoints(mineral, deposits);
  const ids = new Set(own.map(({ deposit }) => deposit.id));
  const datasets = new Set(
    [...world.map(({ said }) => said), ...own.map(({ said }) => said)].map(({ source }) => source.dataset),
  );
  return {
    mineral,
    countedAs: form,
    world: world.map(({ said, point }) => ({
      name: said.names.name,
      country: said.country,
      ...point,
      category: said.category,
      asOf: said.asOf,
      saidBy: said.source.publisher,
    })),
    own: own.map(({ deposit, said, point, figures }) => ({
      deposit: deposit.id,
      name: deposit.names.name,
      names: namesByLanguage(deposit, knowledge),
      ...point,
      category: said.category,
      asOf: said.asOf,
      saidBy: said.saidBy,
      figures,
      sameAs: deposit.links.map((link) => link.deposit).filter((id) => ids.has(id)),
      address: pages.deposit(deposit.id),
    })),
    sources: [...datasets].flatMap((id) => {
      const dataset = knowledge.datasets.get(id);
      return dataset ? [sourceView(dataset)] : [];
    }),
  };
}

function ownPoints(mineral: Mineral, deposits: readonly Deposit[]) {
  const own = deposits.flatMap((deposit) => {
    const figures = deposit.figures.filter((said) => said.kind === 'figure' && said.mineral === mineral);
    const chosen = comparedEstimate<ResourceStatement>(figures);
    return chosen ? [{ deposit, ...chosen, figures: figures.length }] : [];
  });
  return own.sort((a, b) => yearStated(b.said.asOf) - yearStated(a.said.asOf) || b.point.ore - a.point.ore);
}
