import { Languages, Menu as MenuIcon, Monitor, Moon, Sun, UserRound, X } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { pages as addresses } from '#contract';
import { interfaceLanguages } from '#words';
import { Button, IconButton, LinkButton } from '../components/button/button.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { Link } from '../components/link/link.tsx';
import { Menu } from '../components/menu/menu.tsx';
import { Segmented } from '../components/segmented/segmented.tsx';
import { DayControl } from './day-control.tsx';
import { useLanguage } from './language.tsx';
import { Mark } from './logo.tsx';
import { menuLinks, pageAt } from './main-menu.ts';
import { themes } from './preferences.ts';
import { useRegister } from './register.tsx';
import { SearchBox } from './search-box.tsx';
import { useTheme } from './theme.tsx';
import { useWords } from './words.tsx';
import './top-bar.css';

const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const;

function MainMenu() {
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

function Account() {
  const { words } = useWords();
  const { session, client, refreshSession } = useRegister();
  if (!session?.signedIn) {
    return pageAt(addresses.signIn) ? (
      <LinkButton href={addresses.signIn} size="small">
        {words.frame.signIn}
      </LinkButton>
    ) : null;
  }
  const signOut = async () => {
    await client.signOut();
    await refreshSession();
  };
  return (
    <Menu
      label={words.frame.account}
      trigger={
        <Button size="small" kind="quiet" icon={UserRound}>
          {session.name}
        </Button>
      }
      items={[
        ...(session.role === 'officer' && pageAt(addresses.desk)
          ? [{ id: 'desk', name: words.frame.desk, href: addresses.desk }]
          : []),
        { id: 'out', name: words.frame.signOut, onAction: () => void signOut() },
      ]}
    />
  );
}

function LanguageMenu() {
  const { words } = useWords();
  const { language, chooseLanguage } = useLanguage();
  return (
    <Menu
      label={words.frame.language}
      selected={language}
      trigger={
        <Button
          size="small"
          kind="quiet"
          icon={Languages}
          aria-label={`${words.frame.language}: ${words.frame.languageNames[language]}`}
        >
          {language.toUpperCase()}
        </Button>
      }
      items={interfaceLanguages.map((code) => ({
        id: code,
        name: words.frame.languageNames[code],
        lang: code,
        onAction: () => chooseLanguage(code),
      }))}
    />
  );
}

function ThemeMenu() {
  const { words } = useWords();
  const { theme, chooseTheme } = useTheme();
  return (
    <Menu
      label={words.frame.theme}
      selected={theme}
      trigger={
        <IconButton
          icon={themeIcons[theme]}
          label={`${words.frame.theme}: ${words.frame.themes[theme]}`}
          size="small"
        />
      }
      items={themes.map((id) => ({
        id,
        name: words.frame.themes[id],
        icon: themeIcons[id],
        onAction: () => chooseTheme(id),
      }))}
    />
  );
}

/** On a phone everything of the bar that is not the name and the search stands behind one button. */
function SmallMenu() {
  const { words } = useWords();
  const { language, chooseLanguage } = useLanguage();
  const { theme, chooseTheme } = useTheme();
  const { pathname, search } = useLocation();
  const here = pathname + search;
  const [openedAt, setOpenedAt] = useState<string>();
  // A move to another page closes the menu by itself: it was opened somewhere else.
  const isOpen = openedAt === here;
  const close = () => setOpenedAt(undefined);
  return (
    <>
      <IconButton icon={isOpen ? X : MenuIcon} label={words.frame.menu} onPress={() => setOpenedAt(here)} />
      <Dialog title={words.frame.menu} isOpen={isOpen} onClose={close}>
        <MainMenu />
        <Segmented
          label={words.frame.language}
          options={interfaceLanguages.map((id) => ({ id, name: words.frame.languageNames[id] }))}
          value={language}
          onChange={chooseLanguage}
        />
        <Segmented
          label={words.frame.theme}
          options={themes.map((id) => ({ id, name: words.frame.themes[id] }))}
          value={theme}
          onChange={chooseTheme}
        />
        <Account />
      </Dialog>
    </>
  );
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
        <LanguageMenu />
        <ThemeMenu />
        <Account />
      </div>
      <div className="top-bar-small">
        <DayControl />
        <SmallMenu />
      </div>
    </header>
  );
}
