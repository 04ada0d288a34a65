/** What a reader chose for this browser: language and appearance. Kept here, never in the address: a link opens in the other's own language. */
import { type InterfaceLanguage, interfaceLanguages } from '#words';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const languageKey = 'orebook.language';
const themeKey = 'orebook.theme';

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a browser that keeps nothing: the choice lasts as long as the page
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // as above
  }
}

const isOffered = (code: string | null | undefined): code is InterfaceLanguage =>
  interfaceLanguages.some((language) => language === code);

/** The language chosen before, else the first of the browser's that we offer, else Russian: the country's language of paper. */
export function preferredLanguage(
  browserLanguages: readonly string[] = navigator.languages,
): InterfaceLanguage {
  const chosen = stored(languageKey);
  if (isOffered(chosen)) return chosen;
  return browserLanguages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isOffered) ?? 'ru';
}

export function keepLanguage(language: InterfaceLanguage): void {
  keep(languageKey, language);
}

export function preferredTheme(): Theme {
  const chosen = stored(themeKey);
  return themes.find((theme) => theme === chosen) ?? 'system';
}

export function keepTheme(theme: Theme): void {
  keep(themeKey, theme);
}

/** Dresses the document; the tokens do the rest. */
export function applyTheme(theme: Theme, root: HTMLElement = document.documentElement): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
