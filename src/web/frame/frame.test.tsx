import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { Link } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RegisterSummary } from '#contract';
import { messages } from '#words';
import { renderInWindow } from '../testing/in-window.tsx';
import { readable } from '../testing/page.tsx';
import { DayMenu } from './bar-menus.tsx';
import { Frame } from './frame.tsx';
import { LanguageProvider } from './language.tsx';
import { menuLinks } from './menu-links.ts';
import { pageAt } from './page-at.ts';
import { PageHeading } from './page-heading.tsx';
import { restingHeight, sheetPixels } from './panel.tsx';
import { PastDayBanner } from './past-day-banner.tsx';
import { applyTheme, keepLanguage, preferredLanguage } from './preferences.ts';
import { SearchBox } from './search-box.tsx';
import { DayControl } from './top-bar.tsx';

vi.mock('../map/map-stage.tsx', () => ({ default: () => <p>the map</p> }));

afterEach(cleanup);
beforeEach(() => localStorage.clear());

const summary = {
  today: '2026-11-23',
  openedAt: '2026-01-01T00:00:00.000Z',
  trial: true,
  size: 7,
} as RegisterSummary;
const register = () => summary;

describe('the day control', () => {
  test('says which day is shown, and a past one across the window with a way back', async () => {
    const shown = renderInWindow(
      <>
        <DayControl />
        <PastDayBanner />
      </>,
      { at: '/register?asOf=2026-05-01&sort=name', answers: { register } },
    );
    expect(screen.getByRole('button', { name: /^Shown as of 1\s+May\s+2026/ })).toBeTruthy();
    expect(screen.getByRole('note').textContent?.replaceAll('\u00a0', ' ')).toContain(
      'as they stood at the end of 1 May 2026',
    );
    expect(shown.address()).toBe('/register?asOf=2026-05-01&sort=name');
  });

  test('says which entry or day is meant where the address asks for that, and leads back to now', async () => {
    const shown = renderInWindow(<PastDayBanner />, {
      at: '/register?asOf=4711&datetime=2026-05-01',
      answers: { register },
    });
    expect(readable(screen.getByRole('note'))).toContain(
      'what held on 1 May 2026, by what the register knew after entry 4,711',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Back to today' }));
    expect(shown.address()).toBe('/register');
  });

  test('on a page where one acts says that only the map is of that day; without a map there is nothing to say', () => {
    renderInWindow(<PastDayBanner />, { at: '/apply?asOf=2026-05-01', answers: { register } });
    expect(readable(screen.getByRole('note'))).toContain('The text of this page is of today.');
    cleanup();
    renderInWindow(<PastDayBanner />, { at: '/desk?asOf=2026-05-01', answers: { register } });
    expect(screen.queryByRole('note')).toBeNull();
  });

  test('has a slider through the days, which says its day in words', async () => {
    renderInWindow(<DayMenu defaultOpen />, { at: '/register?asOf=2026-05-01', answers: { register } });
    const slider = await screen.findByRole('slider', { name: 'Move through the days' });
    expect(slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).toBe('1 May 2026');
  });

  test('today shows no banner', () => {
    renderInWindow(<PastDayBanner />, { answers: { register } });
    expect(screen.queryByRole('note')).toBeNull();
  });
});

/** The slash key leads to the box; the list behind it comes a moment later and takes over the focus. */
async function openedByKey(): Promise<HTMLElement> {
  await act(async () => void fireEvent.keyDown(document.body, { key: '/' }));
  return vi.waitFor(() => {
    const box = screen.getByRole('combobox', { name: 'Search' });
    expect(box.getAttribute('aria-autocomplete')).toBe('list');
    return box;
  });
}

describe('the search box', () => {
  const items = [
    { kind: 'block', label: 'M-43-87-(10б-5а-13)', address: '/blocks/M-43-87-(10б-5а-13)' },
    {
      kind: 'licence',
      label: 'EL-000123',
      detail: 'Example LLP',
      address: '/licences/EL-000123',
      simulated: true,
    },
  ];

  test('does not call back who only came by on the way elsewhere, when its list arrives', async () => {
    renderInWindow(
      <>
        <SearchBox />
        <button type="button">further on</button>
      </>,
      { answers: {} },
    );
    act(() => screen.getByRole('combobox').focus());
    const further = screen.getByRole('button', { name: 'further on' });
    act(() => further.focus());
    await screen.findByRole('combobox', { expanded: false });
    await vi.waitFor(() => {
      expect(screen.getByRole('combobox').hasAttribute('aria-autocomplete')).toBe(true); // the box with its list
    });
    expect(document.activeElement).toBe(further);
  });

  test('is focused by the slash key and goes to what is chosen, keeping the day', async () => {
    const shown = renderInWindow(<SearchBox />, {
      at: '/?asOf=2026-05-01',
      answers: { search: (q: string) => ({ q, items }) },
    });
    const box = await openedByKey();
    expect(document.activeElement).toBe(box);
    await act(async () => void fireEvent.change(box, { target: { value: 'EL-0' } }));
    const option = await screen.findByRole('option', { name: /EL-000123/ });
    expect(option.textContent).toContain('Simulated');
    expect(option.textContent).toContain('Example LLP');
    await act(async () => void fireEvent.click(option));
    expect(shown.address()).toMatch(/^\/licences\/EL-000123/);
  });

  test('keeps what was typed before its list had come', async () => {
    renderInWindow(<SearchBox />, { answers: { search: (q: string) => ({ q, items }) } });
    const plain = screen.getByRole<HTMLInputElement>('combobox', { name: 'Search' });
    act(() => {
      plain.focus();
      fireEvent.change(plain, { target: { value: 'EL-0' } });
    });
    const box = await vi.waitFor(() => {
      const found = screen.getByRole<HTMLInputElement>('combobox', { name: 'Search' });
      expect(found.getAttribute('aria-autocomplete')).toBe('list');
      return found;
    });
    expect(await screen.findByRole('option', { name: /EL-000123/ })).toBeTruthy();
    expect(box.value).toBe('EL-0');
  });

  test('that finds nothing says so and what could be asked', async () => {
    renderInWindow(<SearchBox />, { answers: { search: (q: string) => ({ q, items: [] }) } });
    const box = await openedByKey();
    await act(async () => void fireEvent.change(box, { target: { value: 'qqq' } }));
    expect(await screen.findByText('Nothing found for “qqq”.')).toBeTruthy();
  });
});

describe('the heading of a page', () => {
  test('names the window', () => {
    renderInWindow(<PageHeading title="Licence EL-000123" />);
    expect(document.title).toBe('Licence EL-000123 · Orebook');
    expect(screen.getByRole('heading', { level: 1, name: 'Licence EL-000123' })).toBeTruthy();
  });
});

describe('the menu', () => {
  const load = async () => ({ default: () => null });

  test('links only pages that exist, in its own order', () => {
    expect(
      menuLinks([
        { path: '/log', menu: 'log', layout: 'page', load },
        { path: '/ground', menu: 'ground', layout: 'panel', load },
        { path: '/apply', layout: 'panel', load },
      ]),
    ).toEqual([
      { key: 'ground', href: '/ground' },
      { key: 'log', href: '/log' },
    ]);
  });

  test('knows the page of an address', () => {
    const licence = { path: '/licences/:id', layout: 'wide' as const, load };
    expect(pageAt('/licences/EL-000123', [licence])).toBe(licence);
    expect(pageAt('/Licences/EL-000123/', [licence])).toBe(licence);
    expect(pageAt('/licences', [licence])).toBeUndefined();
    expect(pageAt('/licences/', [licence])).toBeUndefined();
  });
});

describe('the sheet of a phone', () => {
  test('has three heights', () => {
    expect(['low', 'half', 'full'].map((height) => sheetPixels(height as 'low', 700))).toEqual([
      132, 350, 700,
    ]);
    expect(sheetPixels('low', 100)).toBe(100);
  });

  test('is at half no lower than 240 px, or than the window', () => {
    expect([400, 300, 160].map((stage) => sheetPixels('half', stage))).toEqual([240, 240, 160]);
  });

  test('comes to rest at the nearest, or where a flick was aimed', () => {
    expect(restingHeight(300, 0, 700)).toBe('half');
    expect(restingHeight(300, 1.5, 700)).toBe('full');
    expect(restingHeight(300, -1, 700)).toBe('low');
  });
});

describe('preferences', () => {
  test('a browser gets the first of its languages that is offered; one that prefers none of them gets Russian', () => {
    expect(preferredLanguage(['ja-JP', 'kk-KZ', 'ru-RU'])).toBe('kk');
    expect(preferredLanguage(['ko-KR', 'en-US'])).toBe('ko');
    expect(preferredLanguage(['ja-JP', 'en-US'])).toBe('en');
    expect(preferredLanguage(['ja-JP'])).toBe('ru');
    expect(preferredLanguage(['ru-KZ', 'en'])).toBe('ru');
  });

  test('what was chosen before wins', () => {
    keepLanguage('en');
    expect(preferredLanguage(['ru'])).toBe('en');
  });

  test('the theme stands on the root, and "as the system" takes it away', () => {
    const root = document.createElement('html');
    applyTheme('dark', root);
    expect(root.dataset.theme).toBe('dark');
    applyTheme('system', root);
    expect('theme' in root.dataset).toBe(false);
  });
});

test('the map comes with the first page that has one, and stays while others are read', async () => {
  const shown = renderInWindow(
    <LanguageProvider language="en" words={await messages('en')}>
      <Frame>
        <Link to="/register">to the register</Link>
        <Link to="/law">to the law</Link>
      </Frame>
    </LanguageProvider>,
    { at: '/law', answers: { register } },
  );
  await screen.findByRole('link', { name: 'to the register' });
  await act(async () => {});
  expect(screen.queryByText('the map')).toBeNull();
  fireEvent.click(screen.getByRole('link', { name: 'to the register' }));
  const map = await screen.findByText('the map');
  fireEvent.click(screen.getByRole('link', { name: 'to the law' }));
  expect(shown.address()).toBe('/law');
  expect(screen.getByText('the map')).toBe(map);
});
