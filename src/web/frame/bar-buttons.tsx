/** The buttons of the top bar: their looks, shared by the first view and by the menus that they open. */
import { CalendarClock, Languages, Menu as MenuIcon, Monitor, Moon, Sun, UserRound } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { Button, IconButton } from '../components/button/button.tsx';
import { useLanguage } from './language.tsx';
import { useAskedStandpoint } from './standpoint.ts';
import { useTheme } from './theme.tsx';
import { useShownDay } from './today.ts';
import { useWords } from './words.tsx';

export interface BarButtonProps {
  /** Absent where a menu around it opens by itself. */
  readonly onPress?: () => void;
}

export const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const;

export function LanguageButton(props: BarButtonProps) {
  const { words } = useWords();
  const { language } = useLanguage();
  return (
    <Button
      {...props}
      size="small"
      kind="quiet"
      icon={Languages}
      aria-haspopup="menu"
      aria-label={`${language.toUpperCase()}. ${words.frame.language}: ${words.frame.languageNames[language]}`}
    >
      {language.toUpperCase()}
    </Button>
  );
}

export function ThemeButton(props: BarButtonProps) {
  const { words } = useWords();
  const { theme } = useTheme();
  return (
    <IconButton
      {...props}
      icon={themeIcons[theme]}
      size="small"
      aria-haspopup="menu"
      label={`${words.frame.theme}: ${words.frame.themes[theme]}`}
    />
  );
}

export function AccountButton({ name, ...props }: BarButtonProps & { readonly name: string }) {
  return (
    <Button {...props} size="small" kind="quiet" icon={UserRound} aria-haspopup="menu">
      {name}
    </Button>
  );
}

export function SmallMenuButton(props: BarButtonProps) {
  const { words } = useWords();
  return <IconButton {...props} icon={MenuIcon} label={words.frame.menu} aria-haspopup="dialog" />;
}

export function DayButton(props: BarButtonProps) {
  const { words, format } = useWords();
  const asked = useAskedStandpoint();
  const isPast = asked.asOf !== undefined || asked.datetime !== undefined;
  const shown = useShownDay();
  return (
    <AriaButton
      {...props}
      className="day-button"
      aria-haspopup="dialog"
      aria-label={`${isPast ? '' : `${words.frame.today}. `}${words.frame.dayButton(format.date(shown))}`}
      {...(isPast && { 'data-past': true })}
    >
      <CalendarClock aria-hidden size={16} strokeWidth={1.75} />
      <span>{isPast ? format.date(shown) : words.frame.today}</span>
    </AriaButton>
  );
}
