import type { SourceView } from '#contract';
import { Link } from '../components/link/link.tsx';
import { useWords } from '../frame/words.tsx';

/** What is given in English and Russian only: who reads Kazakh reads Russian rather than English. */
export function useEnglishOrRussian(): <T>(text: { readonly en: T; readonly ru: T }) => T {
  const { language } = useWords();
  return ({ en, ru }) => (language === 'ru' || language === 'kk' ? ru : en);
}

/** Title of a dataset, nearest to the reader's language. */
export function useTitleOf(): (source: Pick<SourceView, 'title'>) => string {
  const read = useEnglishOrRussian();
  return ({ title }) => read(title);
}

/** Publisher, edition and licence of a dataset in a line. */
export function SourceLine({ source }: { readonly source: SourceView }) {
  const { words } = useWords();
  const titleOf = useTitleOf();
  const { licence } = source;
  return (
    <span className="source-line">
      {source.publisher}: {titleOf(source)}, {source.edition}.{' '}
      {licence.url ? <Link href={licence.url}>{licence.name}</Link> : licence.name}.{' '}
      {!source.complete && words.pages.deposit.incomplete}
    </span>
  );
}
