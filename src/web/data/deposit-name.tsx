import type { NamesByLanguage } from '#contract';
import { Link } from '../components/link/link.tsx';
import { useWords } from '../frame/words.tsx';
import { placeName } from './place-names.ts';

interface Named {
  /** As stated by its publisher. */
  readonly name: string;
  readonly names: NamesByLanguage;
}

/** What a deposit is called in the reader's language; `stated` where its publisher writes it otherwise. */
export function useDepositName(): (of: Named) => {
  readonly text: string;
  readonly language: string | undefined;
  readonly stated: string | undefined;
} {
  const { language } = useWords();
  return ({ name, names }) => {
    const found = placeName({ name, ...names }, language);
    return { ...found, stated: found.text === name ? undefined : name };
  };
}

/** Its name as a link, and beside it the name as stated where that is another: who compares with a paper needs both. */
export function DepositName({ of, address }: { readonly of: Named; readonly address: string }) {
  const { text, language, stated } = useDepositName()(of);
  return (
    <>
      <Link href={address}>{language ? <span lang={language}>{text}</span> : text}</Link>
      {stated !== undefined && <small className="stated-name"> {stated}</small>}
    </>
  );
}
