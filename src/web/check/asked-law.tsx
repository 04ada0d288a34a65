/** Whose law a page asks: that of the register's country, or of a country that is here to be compared with. */
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, use } from 'react';
import { type BlockCountry, blocksOf, type CountryBlocks } from '#grid';
import type { GroundView, LawPack } from '#law';
import type { CivilDate } from '#terms';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { blockNames } from '../data/block-names.ts';
import { law } from '../data/country.ts';
import { LawGate } from '../data/law-gate.tsx';

export interface AskedLaw {
  readonly law: LawPack;
  readonly blocks: CountryBlocks;
  /** Ground that needs no page of the register: that of which nothing is loaded. Absent for the register's own country. */
  readonly ground?: GroundView;
}

const own: AskedLaw = { law, blocks: blocksOf(law.code, blockNames) };
const AskedLawContext = createContext<AskedLaw>(own);

/** The country of the register wherever no gate says otherwise. */
export const useAskedLaw = () => use(AskedLawContext);

/** The coordinate system in which a law takes blocks of a day; '' before the law begins. */
export function datumOf({ law }: AskedLaw, day: CivilDate): string {
  return String(law.valueOn('grid.state-datum', day) ?? '');
}

/** The check page of a country. */
export const checkAddress = (country: BlockCountry) =>
  country === own.law.code ? '/check' : `/check?country=${country}`;

async function elsewhere(): Promise<AskedLaw> {
  return { ...(await import('./western-australia.ts')), blocks: blocksOf('AU-WA') };
}

interface AskedLawGateProps {
  readonly country: BlockCountry;
  readonly children: ReactNode;
}

/** Opens when the law of the country, and its words in the reader's language, are here. */
export function AskedLawGate({ country, children }: AskedLawGateProps) {
  const isOwn = country === own.law.code;
  const { data } = useQuery({
    queryKey: ['law', country],
    queryFn: elsewhere,
    enabled: !isOwn,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const asked = isOwn ? own : data;
  if (!asked) return <Skeleton lines={6} />;
  return (
    <AskedLawContext value={asked}>
      <LawGate country={country}>{children}</LawGate>
    </AskedLawContext>
  );
}
