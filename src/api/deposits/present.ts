/** Deposits as everyone may see them: who says what, one beside the other. */
import { type DepositList, type DepositView, pages } from '#contract';
import { cellFromPoint } from '#grid';
import type { BridgeStatement, Deposit } from '#sources';
import {
  type CountryKnowledge,
  namesByLanguage,
  positionOf,
  sourceView,
} from '../knowledge/country-knowledge.ts';
import type { FoundLink } from './links.ts';

export type DepositRow = DepositList['items'][number];

function presentLocation({ location }: Pick<Deposit, 'location'>): DepositRow['location'] {
  if (!location) return null;
  const { lon, lat, quality, uncertaintyKm, basis } = location;
  return {
    position: [lon, lat],
    quality,
    ...(uncertaintyKm === undefined ? {} : { uncertaintyKm }),
    ...(basis === undefined ? {} : { basis }),
  };
}

export function datasetsOf({ statements, figures }: Deposit): string[] {
  return [...new Set([...statements, ...figures].map(({ source }) => source.dataset))].sort();
}

/** The oblast that its publishers state, else the one its point lies in. */
export function oblastOf(
  deposit: Deposit,
  { oblasts }: Pick<CountryKnowledge, 'oblasts'>,
): string | undefined {
  if (deposit.oblast !== undefined) return deposit.oblast;
  const position = positionOf(deposit);
  return position && oblasts.at(cellFromPoint(position[0], position[1]));
}

export function presentDepositRow(
  deposit: Deposit,
  knowledge: Pick<CountryKnowledge, 'lentNames' | 'oblasts'>,
): DepositRow {
  const { id, names, kind, minerals, figures } = deposit;
  const oblast = oblastOf(deposit, knowledge);
  return {
    id,
    name: names.name,
    names: namesByLanguage(deposit, knowledge),
    kind,
    minerals: [...minerals],
    ...(oblast === undefined ? {} : { oblast }),
    hasFigures: figures.length > 0,
    location: presentLocation(deposit),
    datasets: datasetsOf(deposit),
    address: pages.deposit(id),
  };
}

export function presentStatementSource({
  dataset,
  publisher,
  id,
  licence,
}: Deposit['statements'][number]['source']) {
  return { dataset, publisher, record: id, licence };
}

function presentStatement(statement: Deposit['statements'][number]): DepositView['statements'][number] {
  const { source, location, oblast: _oblast, ...said } = statement;
  const known = said as unknown as Omit<DepositView['statements'][number], 'source' | 'location'>;
  const shown = presentLocation(location ? { location } : {});
  return { ...known, source: presentStatementSource(source), ...(shown ? { location: shown } : {}) };
}

/** A figure or claim as stated. */
export function presentFigure(figure: Deposit['figures'][number]): DepositView['figures'][number] {
  const { source, says: _says, about: _about, ...said } = figure;
  const known = said as unknown as Omit<DepositView['figures'][number], 'source'>;
  return { ...known, source: presentStatementSource(source) };
}

function presentBridge({
  from,
  to,
  opinion,
  person,
  organisation,
  signedOn,
  document,
  source,
}: BridgeStatement): DepositView['bridges'][number] {
  return {
    from: { ...from },
    to: { ...to },
    opinion,
    person,
    organisation,
    signedOn,
    document: { ...document },
    source: presentStatementSource(source),
  };
}

/** Links of compilers first, each with what the linker says of it; then what the linker found, the surest first. */
function presentLinks(
  { links }: Deposit,
  found: readonly FoundLink[],
  knowledge: CountryKnowledge,
): DepositView['links'] {
  const byId = new Map(found.map((one) => [one.deposit, one]));
  const stated = links.map(({ deposit, verified }) => ({ deposit, verified }));
  const known = new Set(links.map(({ deposit }) => deposit));
  const more = found
    .filter(({ deposit }) => !known.has(deposit))
    .sort((a, b) => a.doubts.length - b.doubts.length || a.kilometres - b.kilometres)
    .map(({ deposit }) => ({ deposit, verified: false }));
  return [...stated, ...more].map(({ deposit, verified }) => {
    const link = byId.get(deposit);
    const other = knowledge.deposits.get(deposit);
    return {
      id: deposit,
      name: other?.names.name ?? deposit,
      names: other ? namesByLanguage(other, knowledge) : {},
      verified,
      ...(link && {
        found: { verdict: link.verdict, kilometres: link.kilometres, doubts: [...link.doubts] },
      }),
      address: pages.deposit(deposit),
    };
  });
}

function presentLentNames(id: string, knowledge: CountryKnowledge): DepositView['lentNames'] {
  const lent = knowledge.lentNames(id);
  return (['kk', 'ru'] as const).flatMap((language) => {
    const name = lent[language];
    if (!name) return [];
    const lender = knowledge.deposits.get(name.from);
    const from = { id: name.from, name: lender?.names.name ?? name.from, address: pages.deposit(name.from) };
    return [{ language, text: name.text, from }];
  });
}

/** What the register says of the place, beside what the publishers say. */
export type DepositGround = Pick<DepositView, 'ground' | 'around' | 'licences' | 'size'>;

export function presentDeposit(
  deposit: Deposit,
  ground: DepositGround,
  knowledge: CountryKnowledge,
  found: readonly FoundLink[],
): DepositView {
  const { id, kind, names, minerals, mainMineral, abroad, spreadKm, anchor, district } = deposit;
  const oblast = oblastOf(deposit, knowledge);
  return {
    id,
    kind,
    names: { ...names, others: [...names.others] },
    lentNames: presentLentNames(id, knowledge),
    minerals: [...minerals],
    ...(mainMineral === undefined ? {} : { mainMineral }),
    location: presentLocation(deposit),
    abroad: abroad === true,
    ...(spreadKm === undefined ? {} : { spreadKm }),
    ...(anchor === undefined ? {} : { anchor: anchor as NonNullable<DepositView['anchor']> }),
    ...(oblast === undefined ? {} : { oblast }),
    ...(district === undefined ? {} : { district }),
    statements: deposit.statements.map(presentStatement),
    figures: deposit.figures.map(presentFigure),
    bridges: knowledge.bridgesOf(id).map(presentBridge),
    links: presentLinks(deposit, found, knowledge),
    sources: datasetsOf(deposit).flatMap((dataset) => {
      const known = knowledge.datasets.get(dataset);
      return known ? [sourceView(known)] : [];
    }),
    ...ground,
    address: pages.deposit(id),
  };
}
