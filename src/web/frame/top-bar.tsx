import { lazy } from 'react';
import { Link } from '../components/link/link.tsx';
import { AccountButton, DayButton, LanguageButton, SmallMenuButton, ThemeButton } from './bar-buttons.tsx';
import { Mark } from './logo.tsx';
import { MainMenu } from './main-menu.tsx';
import { OnDemand } from './on-demand.tsx';
import { useRegister } from './register.tsx';
import { SearchBox } from './search-box.tsx';
import { SignInLink } from './sign-in-link.tsx';
import { useWords } from './words.tsx';
import './day-control.css';
import './top-bar.css';

const menus = () => import('./bar-menus.tsx');
const LanguageMenu = lazy(async () => ({ default: (await menus()).LanguageMenu }));
const ThemeMenu = lazy(async () => ({ default: (await menus()).ThemeMenu }));
const AccountMenu = lazy(async () => ({ default: (await menus()).AccountMenu }));
const DayMenu = lazy(async () => ({ default: (await menus()).DayMenu }));
const SmallMenu = lazy(async () => ({ default: (await menus()).SmallMenu }));

function Account() {
  const { session } = useRegister();
  if (!session?.signedIn) return <SignInLink />;
  return <OnDemand Part={AccountMenu} look={(ask) => <AccountButton name={session.name} onPress={ask} />} />;
}

export function DayControl() {
  return <OnDemand Part={DayMenu} look={(ask) => <DayButton onPress={ask} />} />;
}

export function TopBar() {
  const { words } = useWords();
  return (
    <header className="top-bar">
      <Link href="/" kind="quiet">
        <span className="wordmark">
          <Mark />
          <span className="wordmark-name">{words.frame.name}</span>
          <span className="by-ear">, {words.frame.homeLink}</span>
        </span>
      </Link>
      <div className="top-bar-menu">
        <MainMenu />
      </div>
      <SearchBox />
      <div className="top-bar-tools">
        <DayControl />
        <OnDemand Part={LanguageMenu} look={(ask) => <LanguageButton onPress={ask} />} />
        <OnDemand Part={ThemeMenu} look={(ask) => <ThemeButton onPress={ask} />} />
        <Account />
      </div>
      <div className="top-bar-small">
        <DayControl />
        <OnDemand Part={SmallMenu} look={(ask) => <SmallMenuButton onPress={ask} />} />
      </div>
    </header>
  );
}
