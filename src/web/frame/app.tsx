import { type ComponentType, useMemo } from 'react';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { createBrowserRouter, Outlet, RouterProvider, useHref, useNavigate } from 'react-router';
import type { InterfaceLanguage, Messages } from '#words';
import { Skeleton } from '../components/skeleton/skeleton.tsx';
import { DataProvider } from '../data/provider.tsx';
import { type Page, pages } from '../pages.tsx';
import { carriedKeys, carry } from './address.ts';
import { BrokenPage, NotFound } from './broken-page.tsx';
import { Frame } from './frame.tsx';
import { LanguageProvider } from './language.tsx';
import { RegisterProvider } from './register.tsx';
import { ThemeProvider } from './theme.tsx';

/** Our links move through the router and take along what the reader sees. A link opened in a new window keeps the day. */
function useCarriedHref(href: string): string {
  const resolved = useHref(href.startsWith('/') || href.startsWith('?') || href.startsWith('#') ? href : '.');
  if (!href.startsWith('/')) return href.startsWith('?') || href.startsWith('#') ? resolved : href;
  return carry(resolved, new URLSearchParams(window.location.search), ['day']);
}

function Root() {
  const navigate = useNavigate();
  return (
    <AriaRouterProvider
      navigate={(href) =>
        void navigate(carry(href, new URLSearchParams(window.location.search), carriedKeys))
      }
      useHref={useCarriedHref}
    >
      <Frame />
    </AriaRouterProvider>
  );
}

function routeOf(page: Page) {
  return {
    path: page.path,
    lazy: async (): Promise<{ Component: ComponentType }> => ({ Component: (await page.load()).default }),
  };
}

export interface AppProps {
  readonly language: InterfaceLanguage;
  readonly words: Messages;
}

export function App({ language, words }: AppProps) {
  const router = useMemo(
    () =>
      createBrowserRouter([
        {
          element: <Root />,
          children: [
            {
              element: <Outlet />,
              // The frame stands while the first page is fetched.
              hydrateFallbackElement: <Skeleton lines={5} />,
              errorElement: <BrokenPage />,
              children: [...pages.map(routeOf), { path: '*', element: <NotFound /> }],
            },
          ],
        },
      ]),
    [],
  );
  return (
    <ThemeProvider>
      <LanguageProvider language={language} words={words}>
        <RegisterProvider>
          <DataProvider>
            <RouterProvider router={router} />
          </DataProvider>
        </RegisterProvider>
      </LanguageProvider>
    </ThemeProvider>
  );
}
