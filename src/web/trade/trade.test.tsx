import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { WindowOptions } from '../testing/in-window.tsx';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { assumedFrom, assumedText, demandAssumptions, usualAssumed } from './assumed.ts';
import ClaimPage from './claim.tsx';
import ClaimsPage from './claims.tsx';
import CooperationPage from './cooperation.tsx';
import { claim, claims, cooperation, desk, figure, korea, outlook, partner, partners } from './examples.ts';
import FigurePage from './figure.tsx';
import OutlookPage from './outlook.tsx';
import PartnerPage from './partner.tsx';
import TradePage from './trade.tsx';

afterEach(cleanup);

const figureRecord = {
  ...figure('import', '2022', 1574.66),
  countries: { reporter: { code: 'KAZ', alpha2: 'KZ', name: 'Kazakhstan' }, partner: korea },
  editions: [figure('import', '2022', 1574.66)],
  markers: partner.markers,
  source: {
    dataset: 'kz-trade-by-partner',
    origin: 'github.com/example',
    licence: 'Official statistics',
    credit: 'BNS',
  },
};
const answers: NonNullable<WindowOptions['answers']> = {
  trade: () => desk,
  tradePartners: () => partners,
  tradePartner: () => partner,
  tradeFigure: () => figureRecord,
  tradeClaims: () => claims,
  tradeClaim: () => claim,
  tradeOutlook: () => outlook,
  tradeCooperation: () => cooperation,
};
const shown = (
  Page: ComponentType,
  pattern: string,
  at: string,
  language: WindowOptions['language'] = 'en',
) => renderPage(Page, pattern, { at, language, answers });

const everyPage: readonly (readonly [address: string, pattern: string, Page: ComponentType])[] = [
  ['/trade', '/trade', TradePage],
  ['/trade/partners/KOR', '/trade/partners/:code', PartnerPage],
  ['/trade/figures/x', '/trade/figures/:id', FigurePage],
  ['/trade/claims', '/trade/claims', ClaimsPage],
  ['/trade/claims/C1', '/trade/claims/:id', ClaimPage],
  ['/trade/outlook', '/trade/outlook', OutlookPage],
  ['/trade/cooperation', '/trade/cooperation', CooperationPage],
];

describe.each(everyPage)('%s', (at, pattern, Page) => {
  test('has one heading and no fault that axe can see', async () => {
    const { container } = shown(Page, pattern, at);
    await waitFor(() => expect(container.querySelector('h2, table')).not.toBeNull());
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await expectNoFaults(container);
  });
});

test.each([
  [
    'ru',
    'Правдоподобно. Размер сходится с книгами другой стороны, рост нет.',
    '1574.66 / 766.11 − 1 = 105,5 %',
  ],
  [
    'kk',
    'Шындыққа жанасады. Көлемі екінші тарап есебіне сәйкес, өсімі сәйкес емес.',
    '1574.66 / 4 = 393,7 млн АҚШ доллары',
  ],
  ['ko', '그럴듯함. 규모는 상대측 장부와 맞지만 증가율은 다릅니다.', '1574.66 / 4 = 393.7백만 미국 달러'],
] as const)('the claim is told in %s', async (language, verdict, step) => {
  const { container } = shown(ClaimPage, '/trade/claims/:id', '/trade/claims/C1', language);
  await waitFor(() => expect(readable(container)).toContain(verdict));
  expect(readable(container)).toContain(step);
});

describe('the desk', () => {
  test('says the tally of claims, the partners, and what was not found', async () => {
    const { container } = shown(TradePage, '/trade', '/trade');
    await screen.findByRole('link', { name: 'South Korea' });
    const text = readable(container);
    expect(text).toContain('Supported 1, Plausible 3, Not supported 4, Overtaken 2');
    expect(text).toContain('Uzbekistan, Kyrgyzstan, Tajikistan and Turkmenistan: not found');
    expect(text).toContain('mean 2023/2025');
  });
});

describe('a partner', () => {
  test('shows growth with its base and its warning, share and rank', async () => {
    const { container } = shown(PartnerPage, '/trade/partners/:code', '/trade/partners/KOR');
    await screen.findByRole('heading', { name: 'Every year' });
    const text = readable(container);
    expect(text).toContain('+142.2% (1,877 → 4,546)');
    expect(text).toContain('+105.5% (766 → 1,575); one end of it stands on the Tengiz modules');
    expect(text).toContain('4 of 12 partners at hand');
    expect(text).toContain('HHI 0.280, normalised 0.215, over 12 partners at hand');
  });

  test('sets both books side by side, and says "not found" where one is missing', async () => {
    shown(PartnerPage, '/trade/partners/:code', '/trade/partners/KOR');
    const books = (await screen.findByRole('heading', { name: 'Both sides’ books' })).closest(
      'section',
    ) as HTMLElement;
    const [, exports, imports] = within(books).getAllByRole('row');
    expect(readable(exports ?? null)).toContain('Cannot be told: a figure is missing');
    expect(readable(imports ?? null)).toContain('1.57; more than freight and insurance explain');
    const asia = screen.getByRole('heading', { name: 'Its trade with Central Asia' }).closest('section');
    expect(readable(asia)).toContain('Uzbekistannot found');
  });

  test('each number leads to its figure', async () => {
    shown(PartnerPage, '/trade/partners/:code', '/trade/partners/KOR');
    const [link] = await screen.findAllByRole('link', { name: '1,575' });
    expect(link?.getAttribute('href')).toBe('/trade/figures/KAZ.import.KOR.all.2022.bns.2026-09.final');
  });
});

describe('a claim', () => {
  test('shows the sentence, its verdict, each step with formula and figures, what is missing, the history', async () => {
    const { container } = shown(ClaimPage, '/trade/claims/:id', '/trade/claims/C1');
    await screen.findByRole('heading', { name: 'The computation' });
    const text = readable(container);
    expect(text).toContain('rose 167.8 % to $473 million');
    expect(text).toContain('Plausible. The size fits the other side’s books; the growth does not.');
    expect(text).toContain('1574.66 / 766.11 − 1 = 105.5 %');
    expect(text).toContain('Trade between Korea and Kazakhstan by quarter: not found');
    expect(text).toContain('From 6 November 2022: Cannot tell');
  });

  test('another base gives another growth, and one across the change of source is not told', async () => {
    const { container, address } = shown(ClaimPage, '/trade/claims/:id', '/trade/claims/C1?base=2020');
    await screen.findByRole('heading', { name: 'From another base' });
    expect(readable(container)).toContain(
      'Growth 2020 to 2022: −67.9% (4,907 → 1,575); one end of it stands on the Tengiz modules',
    );
    cleanup();
    const other = shown(ClaimPage, '/trade/claims/:id', '/trade/claims/C1?base=2018');
    await screen.findByRole('heading', { name: 'From another base' });
    expect(readable(other.container)).toContain('Cannot be told: the source changes between the two');
    expect(address()).toBe('/trade/claims/C1?base=2018');
  });
});

describe('the outlook', () => {
  test('a slider changes the forecast and the address; reset takes both back', async () => {
    const { container, address } = shown(OutlookPage, '/trade/outlook', '/trade/outlook');
    await screen.findByRole('heading', { name: 'Assumptions' });
    // A flat land: 80 × 1.02^10.
    expect(readable(container)).toContain('By 2035 home demand stands at 98');
    const income = container.querySelectorAll('input[type=range]')[2] as HTMLInputElement;
    fireEvent.change(income, { target: { value: '0' } });
    await waitFor(() => expect(readable(container)).toContain('By 2035 home demand stands at 80'));
    expect(decodeURIComponent(address())).toContain('set=income:0');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the first assumptions' }));
    await waitFor(() => expect(address()).not.toContain('set='));
  });

  test('says its error on the past, also where "as it is now" was better', async () => {
    const { container } = shown(OutlookPage, '/trade/outlook', '/trade/outlook');
    await screen.findByRole('heading', { name: 'How far such forecasts were off' });
    expect(readable(container)).toContain('Phones: people of these ages262.5%4.5%');
    expect(readable(container)).toContain('80.2% (worse than “as it is now”)');
  });

  test('assumptions stand in the address; what cannot be read counts as not said', () => {
    const usual = usualAssumed('cars');
    const moved = { ...usual, income: 3.5, abroad: 30 };
    const text = assumedText(moved, 'cars');
    expect(text).toBe('income:3.5,abroad:30');
    expect(assumedFrom(text, 'cars')).toEqual(moved);
    expect(assumedFrom('income:900,abroad:x,nonsense', 'cars')).toEqual(usual);
    expect(assumedFrom('firstAge:70,lastAge:20', 'cars')).toEqual(usual);
    expect(demandAssumptions(usual)).toMatchObject({ reexportShare: 0.2, base: 100 });
  });
});

test('cooperation: an area without a record says so, and an offer that failed says who was chosen instead', async () => {
  const { container } = shown(CooperationPage, '/trade/cooperation', '/trade/cooperation');
  await screen.findByRole('heading', { name: 'Korean offer for the first nuclear plant' });
  const text = readable(container);
  expect(text).toContain('another was chosen, 14 June 2025');
  expect(text.match(/No dated record was found/g)).toHaveLength(4);
});

test('a figure says who booked it, how it is valued, which edition, and what to read with it', async () => {
  const { container } = shown(FigurePage, '/trade/figures/:id', '/trade/figures/x');
  await screen.findByRole('heading', { name: 'Editions' });
  const text = readable(container);
  expect(text).toContain('ValuationCIF, with freight and insurance');
  expect(text).toContain('Edition2026-09');
  expect(text).toContain('Very likely modules for the expansion of Tengiz');
  expect(text).toContain('There is one edition: nothing was revised.');
});
