import { lazy } from 'react';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { BrowserRouter, Route, Routes, useHref, useLocation, useNavigate } from 'react-router';
import type { InterfaceLanguage, Messages } from '#words';
import { DataProvider } from '../data/provider.tsx';
import { isAnswered } from '../mirror/ask.ts';
import { mirror } from '../mirror/note.ts';
import { pages } from '../pages.tsx';
import { carriedKeys, carry } from './address.ts';
import { Frame } from './frame.tsx';
import { LanguageProvider } from './language.tsx';
import { counted } from './loads.ts';
import { NotFound } from './not-found.tsx';
import { RegisterProvider } from './register.tsx';
import { ThemeProvider } from './theme.tsx';

/** Our links move through the router and take along what the reader sees. A link opened in a new window keeps the day. */
function useCarriedHref(href: string): string {
  const isOurs = href.startsWith('/') && !href.startsWith('//');
  const resolved = useHref(isOurs ? href : '.');
  return isOurs ? carry(resolved, new URLSearchParams(window.location.search), ['asOf', 'datetime']) : href;
}

/** In a mirror nobody signs in, applies or decides: these pages say where one does. */
const acts =
  /^\/((apply|desk|sign-in|account|data-room|watch)(\/|$)|interest\/new$|(tenders|reports|replies)\/new$|replies\/mine\/|tenders\/:id\/work$)/;
const elsewhere = () => import('../mirror/acts-elsewhere.tsx');
const shown = pages.map(({ path, load }) => ({
  path,
  Page: lazy(() => counted(mirror && acts.test(path) ? elsewhere : load)),
}));

const AnsweredHere = lazy(() => counted(() => import('../mirror/answered-here.tsx')));

/** No page of ours: in a mirror it may be an address that the program beside the page answers. */
function Elsewhere() {
  const { pathname } = useLocation();
  return mirror && isAnswered(pathname) ? <AnsweredHere /> : <NotFound />;
}

function Window() {
  const navigate = useNavigate();
  return (
    <AriaRouterProvider
      navigate={(href) =>
        void navigate(carry(href, new URLSearchParams(window.location.search), carriedKeys))
      }
      useHref={useCarriedHref}
    >
      <Frame>
        <Routes>
          {shown.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
          <Route path="*" element={<Elsewhere />} />
        </Routes>
      </Frame>
    </AriaRouterProvider>
  );
}

export interface AppProps {
  readonly language: InterfaceLanguage;
  readonly words: Messages;
}

export function App({ language, words }: AppProps) {
  return (
    <ThemeProvider>
      <LanguageProvider language={language} words={words}>
        <RegisterProvider>
          <DataProvider>
            <BrowserRouter>
              <Window />
            </BrowserRouter>
          </DataProvider>
        </RegisterProvider>
      </LanguageProvider>
    </ThemeProvider>
  );
}
