import { useLocation } from 'react-router';
import { Link } from '../components/link/link.tsx';
import { menuLinks } from './menu-links.ts';
import { pageAt } from './page-at.ts';
import { useWords } from './words.tsx';

/** Links to the pages that exist. */
export function MainMenu() {
  const { words } = useWords();
  const { pathname } = useLocation();
  const here = pageAt(pathname);
  return (
    <nav aria-label={words.frame.mainMenu} className="main-menu">
      <ul className="plain-list">
        {menuLinks().map(({ key, href }) => (
          <li key={key} {...(here?.menu === key && { 'data-current': true })}>
            <Link href={href} kind="quiet">
              {words.frame.pages[key]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
