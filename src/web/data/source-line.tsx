import type { SourceView } from '#contract';
import { Link } from '../components/link/link.tsx';
import { useWords } from '../frame/words.tsx';

/** Title of a dataset in the reader's language: publishers' titles are given in English and Russian. */
export function useTitleOf(): (source: Pick<SourceView, 'title'>) => string {
  const { language } = useWords();
  return ({ title }) => (language === 'ru' ? title.ru : title.en);
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
