import { useLocation } from 'react-router';
import { pages } from '#contract';
import { Link } from '../components/link/link.tsx';
import { pageAt } from '../frame/page-at.ts';
import { useWords } from '../frame/words.tsx';
import './trade.css';

/** The chamber's desks side by side: trade with its parts, tenders, market access. A desk stands here as soon as its page exists. */
export function ChamberLinks() {
  const { words } = useWords();
  const { pathname } = useLocation();
  const { trade: say } = words.pages;
  const links = [
    { href: pages.trade, name: say.title },
    { href: pages.tradeClaims, name: say.claims },
    { href: pages.tradeOutlook, name: say.outlook },
    { href: pages.tradeCooperation, name: say.cooperation },
    { href: '/tenders', name: words.frame.pages.tenders },
    { href: '/sourcing', name: say.marketAccess },
  ].filter(({ href }) => pageAt(href) !== undefined);
  return (
    <nav aria-label={say.parts} className="chamber-links">
      <ul className="plain-list">
        {links.map(({ href, name }) => (
          <li key={href} {...(href === pathname && { 'data-current': true })}>
            <Link href={href} kind="quiet">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
