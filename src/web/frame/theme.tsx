import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { applyTheme, keepTheme, preferredTheme, type Theme } from './preferences.ts';

interface ThemeChoice {
  readonly theme: Theme;
  /** What is seen, once the system has been asked. */
  readonly isDark: boolean;
  readonly chooseTheme: (theme: Theme) => void;
}

const ThemeContext = createContext<ThemeChoice | undefined>(undefined);

const systemQuery = '(prefers-color-scheme: dark)';
const subscribe = (changed: () => void) => {
  const query = matchMedia(systemQuery);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState(preferredTheme);
  const isSystemDark = useSyncExternalStore(subscribe, () => matchMedia(systemQuery).matches);
  useEffect(() => applyTheme(theme), [theme]);
  const chooseTheme = useCallback((next: Theme) => {
    keepTheme(next);
    setTheme(next);
  }, []);
  const value = useMemo(
    () => ({ theme, isDark: theme === 'dark' || (theme === 'system' && isSystemDark), chooseTheme }),
    [theme, isSystemDark, chooseTheme],
  );
  return <ThemeContext value={value}>{children}</ThemeContext>;
}

/** Light or dark, and the reader's choice of it. */
export function useTheme(): ThemeChoice {
  const value = use(ThemeContext);
  if (!value) throw new Error('useTheme was called outside ThemeProvider.');
  return value;
}
