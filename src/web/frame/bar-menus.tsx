/** What the buttons of the top bar open. A chunk of its own: fetched with the first press (`on-demand.tsx`). */
import { useEffect, useState } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Popover } from 'react-aria-components';
import { useLocation } from 'react-router';
import { pages as addresses } from '#contract';
import { type CivilDate, civilDate, civilDateFromDayNumber, dayNumberFromCivilDate } from '#terms';
import { interfaceLanguages } from '#words';
import { Button } from '../components/button/button.tsx';
import { Calendar } from '../components/date-field/date-field.tsx';
import { Dialog } from '../components/dialog/dialog.tsx';
import { Link } from '../components/link/link.tsx';
import { Menu } from '../components/menu/menu.tsx';
import { Segmented } from '../components/segmented/segmented.tsx';
import { Slider } from '../components/slider/slider.tsx';
import { useSignOut } from '../data/session.ts';
import { needHangul } from '../design/need-hangul.ts';
import {
  AccountButton,
  DayButton,
  LanguageButton,
  SmallMenuButton,
  ThemeButton,
  themeIcons,
} from './bar-buttons.tsx';
import { useLanguage } from './language.tsx';
import { MainMenu } from './main-menu.tsx';
import type { OpensAtOnce } from './on-demand.tsx';
import { pageAt } from './page-at.ts';
import { themes } from './preferences.ts';
import { useRegister } from './register.tsx';
import { SignInLink } from './sign-in-link.tsx';
import { useAskedStandpoint } from './standpoint.ts';
import { useTheme } from './theme.tsx';
import { useShownDay, useToday } from './today.ts';
import { useAddress } from './use-address.ts';
import { useWords } from './words.tsx';

/** Languages are named in their own letters; those of Korean are asked for only where they are shown. */
function useLettersOfLanguageNames(): void {
  useEffect(() => {
    void needHangul();
  }, []);
}

export function LanguageMenu({ defaultOpen }: OpensAtOnce) {
  useLettersOfLanguageNames();
  const { words } = useWords();
  const { language, chooseLanguage } = useLanguage();
  return (
    <Menu
      label={words.frame.language}
      defaultOpen={defaultOpen}
      selected={language}
      trigger={<LanguageButton />}
      items={interfaceLanguages.map((code) => ({
        id: code,
        name: words.frame.languageNames[code],
        lang: code,
        onAction: () => chooseLanguage(code),
      }))}
    />
  );
}

export function ThemeMenu({ defaultOpen }: OpensAtOnce) {
  const { words } = useWords();
  const { theme, chooseTheme } = useTheme();
  return (
    <Menu
      label={words.frame.theme}
      defaultOpen={defaultOpen}
      selected={theme}
      trigger={<ThemeButton />}
      items={themes.map((id) => ({
        id,
        name: words.frame.themes[id],
        icon: themeIcons[id],
        onAction: () => chooseTheme(id),
      }))}
    />
  );
}

/** Pages of whoever is signed in: an officer's desk, an investor's own records and packages. */
function useOwnPages(): readonly { readonly id: string; readonly name: string; readonly href: string }[] {
  const { words } = useWords();
  const { session } = useRegister();
  if (!session?.signedIn) return [];
  if (session.role === 'officer') {
    return pageAt(addresses.desk) ? [{ id: 'desk', name: words.frame.desk, href: addresses.desk }] : [];
  }
  return session.role === 'investor'
    ? [
        { id: 'own', name: words.pages.account.title, href: '/account' },
        { id: 'data-room', name: words.pages.dataRoom.title, href: addresses.dataRoom },
      ]
    : [];
}

export function AccountMenu({ defaultOpen }: OpensAtOnce) {
  const { words } = useWords();
  const { session } = useRegister();
  const signOut = useSignOut();
  const ownPages = useOwnPages();
  if (!session?.signedIn) return <SignInLink />;
  return (
    <Menu
      label={words.frame.account}
      defaultOpen={defaultOpen}
      trigger={<AccountButton name={session.name} />}
      items={[...ownPages, { id: 'out', name: words.frame.signOut, onAction: () => signOut.mutate() }]}
    />
  );
}

/** On a phone everything of the bar that is not the name and the search stands behind one button. */
export function SmallMenu({ defaultOpen }: OpensAtOnce) {
  useLettersOfLanguageNames();
  const { words } = useWords();
  const { language, chooseLanguage } = useLanguage();
  const { theme, chooseTheme } = useTheme();
  const { session } = useRegister();
  const signOut = useSignOut();
  const ownPages = useOwnPages();
  const { pathname } = useLocation();
  const [openedAt, setOpenedAt] = useState(defaultOpen ? pathname : undefined);
  // A move to another page closes the menu by itself: it was opened somewhere else.
  const isOpen = openedAt === pathname;
  const close = () => setOpenedAt(undefined);
  return (
    <>
      <SmallMenuButton onPress={() => setOpenedAt(pathname)} />
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
        {ownPages.length > 0 && (
          <nav aria-label={words.frame.account} className="main-menu">
            <ul className="plain-list">
              {ownPages.map(({ id, name, href }) => (
                <li key={id}>
                  <Link href={href} kind="quiet">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {session?.signedIn ? (
          <Button onPress={() => signOut.mutate()}>{`${session.name}: ${words.frame.signOut}`}</Button>
        ) : (
          <SignInLink />
        )}
      </Dialog>
    </>
  );
}

interface DaySliderProps {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
  readonly shown: CivilDate;
  readonly onShow: (day: CivilDate) => void;
}

/** Moves through the days of the register; map and lists follow when the hand lets go. */
function DaySlider({ earliest, latest, shown, onShow }: DaySliderProps) {
  const { words, format } = useWords();
  const [day, setDay] = useState<number>();
  // Where the reader chose another day elsewhere, the hand's own place no longer holds.
  const [shownBefore, setShownBefore] = useState(shown);
  if (shown !== shownBefore) {
    setShownBefore(shown);
    setDay(undefined);
  }
  return (
    <div className="day-slider">
      <Slider
        label={words.pages.standpoint.slider}
        value={day ?? dayNumberFromCivilDate(shown)}
        minimum={dayNumberFromCivilDate(earliest)}
        maximum={dayNumberFromCivilDate(latest)}
        onChange={setDay}
        onChangeEnd={(value) => onShow(civilDateFromDayNumber(value))}
        show={(value) => format.date(civilDateFromDayNumber(value))}
      />
    </div>
  );
}

/** Which day map and register show; any past day can be chosen. */
export function DayMenu({ defaultOpen }: OpensAtOnce) {
  const { words } = useWords();
  const { summary } = useRegister();
  const [, change] = useAddress();
  const today = useToday();
  const [isOpen, setOpen] = useState(defaultOpen);
  const shown = useShownDay();
  const { asOf, datetime } = useAskedStandpoint();
  const earliest = summary && civilDate(summary.openedAt.slice(0, 10));
  const show = (day: CivilDate) => change({ asOf: day >= today ? null : day, datetime: null });
  const choose = (day: CivilDate) => {
    show(day);
    setOpen(false);
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <DayButton />
      <Popover className="popover month-popover" placement="bottom end">
        <AriaDialog aria-label={words.frame.day} className="month-dialog">
          <Calendar
            label={words.frame.day}
            value={shown}
            onChange={choose}
            latest={today}
            today={today}
            {...(earliest && { earliest })}
          />
          {earliest && earliest < today && (
            <DaySlider earliest={earliest} latest={today} shown={shown} onShow={show} />
          )}
          {(asOf ?? datetime) && (
            <div className="day-back">
              <Button size="small" fullWidth onPress={() => choose(today)}>
                {words.frame.backToToday}
              </Button>
            </div>
          )}
        </AriaDialog>
      </Popover>
    </DialogTrigger>
  );
}
