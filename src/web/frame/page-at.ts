import { type Page, pages } from '../pages.tsx';

/** As the router compares: a slash at the end and capitals make no difference. */
const partsOf = (path: string) => path.toLowerCase().replace(/\/+$/, '').split('/');

/** The page of a path, if there is one: the first whose pattern fits it part by part. */
export function pageAt(pathname: string, existing: readonly Page[] = pages): Page | undefined {
  const parts = partsOf(pathname);
  return existing.find(({ path }) => {
    const pattern = partsOf(path);
    return (
      pattern.length === parts.length &&
      pattern.every((part, i) => (part.startsWith(':') ? parts[i] !== '' : part === parts[i]))
    );
  });
}
