/** The changes that the address asks for, as the law reads them. */
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type LawChanges, parseLawChange } from '#law';
import { law } from '../data/country.ts';
import { printQuery } from '../frame/address.ts';

/** Changes to try, by the name of their words. */
export const examples = {
  fewerBlocks: 'exploration.maximum-blocks=100',
  shorterTerm: 'exploration.term-years=4',
  quickSecurity: 'lodge-security=30wd',
  higherRental: 'rental.exploration=*1.5',
  lowerSecurity: 'closure-security.exploration=*0.5',
} as const;
type ExampleName = keyof typeof examples;
export const exampleNames = Object.keys(examples) as readonly ExampleName[];

export interface AskedChange {
  readonly text: string;
  readonly changes: LawChanges;
}

export interface AskedChanges {
  readonly read: readonly AskedChange[];
  /** What cannot be read, with the reason. */
  readonly unread: readonly string[];
  /** Two changes that contradict each other. */
  readonly misfit?: string;
}

/** Reads changes as they stand in an address. */
export function readChanges(texts: readonly string[]): AskedChanges {
  const read: AskedChange[] = [];
  const unread: string[] = [];
  for (const text of texts) {
    const parsed = parseLawChange(text, law);
    if (parsed.ok) read.push({ text, changes: parsed.value });
    else unread.push(parsed.faults.map(({ message }) => message).join(' '));
  }
  try {
    law.with(Object.assign({}, ...read.map(({ changes }) => changes)));
  } catch (error) {
    if (error instanceof Error) return { read, unread, misfit: error.message };
  }
  return { read, unread };
}

/** The changes in the address, and how to put others there. */
export function useAskedChanges() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const texts = useMemo(() => new URLSearchParams(search).getAll('change'), [search]);
  const asked = useMemo(() => readChanges(texts), [texts]);
  const put = (next: readonly string[]) => {
    const { pathname, search: now } = window.location;
    const query = new URLSearchParams(now);
    query.delete('change');
    for (const text of next) query.append('change', text);
    void navigate(pathname + printQuery(query), { preventScrollReset: true });
  };
  return { asked, texts, put };
}
