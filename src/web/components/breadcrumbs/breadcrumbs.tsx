import { useWords } from '../../frame/words.tsx';
import { Link } from '../link/link.tsx';
import './breadcrumbs.css';

export interface BreadcrumbsProps {
  /** From the top down; the last is the page itself. */
  readonly trail: readonly { readonly name: string; readonly href: string }[];
}

export function Breadcrumbs({ trail }: BreadcrumbsProps) {
  const { words } = useWords();
  return (
    <nav aria-label={words.controls.youAreHere}>
      <ol className="breadcrumbs">
        {trail.map(({ name, href }, place) => (
          <li key={href}>
            {place === trail.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <Link href={href} kind="quiet">
                {name}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
