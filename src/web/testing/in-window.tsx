/** How tests of the screen render: words, theme, a register that answers, the map's scene, and a router at an address. */
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import type { Client } from '#contract';
import { type InterfaceLanguage, interfaceLanguages, type Messages, messages } from '#words';
import { DataProvider } from '../data/provider.tsx';
import { RegisterProvider } from '../frame/register.tsx';
import { ThemeProvider } from '../frame/theme.tsx';
import { WordsProvider } from '../frame/words.tsx';
import { SceneProvider } from '../map/scene.tsx';

export interface WindowOptions {
  /** Address with its query. Default `/`. */
  readonly at?: string;
  readonly language?: InterfaceLanguage;
  /** Answers of the register by the name of the call; calls not named never answer. */
  readonly answers?: { readonly [Call in keyof Client]?: (...args: Parameters<Client[Call]>) => unknown };
}

const words = Object.fromEntries(
  await Promise.all(
    interfaceLanguages.map(async (language) => [language, await messages(language)] as const),
  ),
) as Readonly<Record<InterfaceLanguage, Messages>>;

function clientThatSays(answers: NonNullable<WindowOptions['answers']>): Client {
  return new Proxy({} as Client, {
    get:
      (_, call) =>
      async (...args: unknown[]) => {
        const answer = (
          answers as Readonly<Record<string | symbol, ((...args: unknown[]) => unknown) | undefined>>
        )[call];
        return answer ? answer(...args) : new Promise(() => {});
      },
  });
}

export interface InWindow extends RenderResult {
  /** Path and query where the window is now. */
  readonly address: () => string;
}

/** Renders something as a page of the app would stand in its window. */
export function renderInWindow(
  shown: ReactNode,
  { at = '/', language = 'en', answers = {} }: WindowOptions = {},
): InWindow {
  const client = clientThatSays(answers);
  // The window's own address: what changes the address reads it there.
  window.history.replaceState(null, '', at);
  const result = render(
    <ThemeProvider>
      <WordsProvider language={language} words={words[language]}>
        <RegisterProvider client={client} isLive={false}>
          <DataProvider>
            <BrowserRouter>
              <SceneProvider>{shown}</SceneProvider>
            </BrowserRouter>
          </DataProvider>
        </RegisterProvider>
      </WordsProvider>
    </ThemeProvider>,
  );
  return { ...result, address: () => window.location.pathname + window.location.search };
}
