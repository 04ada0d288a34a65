import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { depositView } from '#contract';
import { summary } from '../home/examples.ts';
import { noPrices, nothingOfTheWorld, tungstenOfTheWorld } from '../minerals/figure-examples.ts';
import { routesFromText } from '../sourcing/routes-in-address.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import DepositPage from './deposit.tsx';
import { deposit } from './examples.ts';

afterEach(cleanup);

const shown = (language: 'en' | 'ru' | 'kk' | 'ko' = 'en', query = '', place = deposit) =>
  renderPage(DepositPage, '/deposits/:id', {
    at: `/deposits/${deposit.id}${query}`,
    language,
    answers: {
      register: () => summary,
      deposit: () => place,
      gradeTonnage: (code) => (code === 'tungsten' ? tungstenOfTheWorld : nothingOfTheWorld(code)),
      prices: (code) => noPrices(code),
    },
  });

test('each figure stands as stated, with who said so and when; a rough position says why it is rough', async () => {
  const { container } = shown();
  await screen.findByRole('heading', { level: 1, name: 'Verkhnee-Kairakty' });
  const lines = [...container.querySelectorAll('tr')].map((line) => readable(line));
  const tungsten = lines.find((line) => line.includes('WO3'));
  expect(tungsten).toContain('0.135');
  expect(tungsten).toContain('Geological Survey of Canada');
  expect(tungsten).toContain('1995');
  expect(screen.getByText(/lies 24 km from Agadyr/)).toBeTruthy();
  await expectNoFaults(container);
});

test('the credit that the licence asks for stands on the page', async () => {
  const { container } = shown();
  await screen.findByRole('heading', { level: 1 });
  expect(readable(container)).toContain('Contains information licensed under the Open Government Licence');
});

test('in Russian the dataset has its Russian title', async () => {
  shown('ru');
  expect(await screen.findByText(/Месторождения олова и вольфрама Казахстана/)).toBeTruthy();
});

test('counted as metal, 1,080,000 t of WO3 are 856,408.6 t of W, and the factor stands beside it', async () => {
  const { container } = shown('en', '?unit=W');
  await screen.findByRole('heading', { level: 1 });
  const line = [...container.querySelectorAll('tr')]
    .map((row) => readable(row))
    .find((row) => row.includes('WO3'));
  expect(line).toContain('856,408.6 t W ore × grade × 0.793 (WO3 → W)');
  // Molybdenum is not counted as W: it stays as it was stated.
  expect(readable(container)).toContain('40,000 t Mo');
});

test('figures under no code stand under no code, and no formula turns them into another classification', async () => {
  const { container } = shown();
  expect(await screen.findByText('Under no code')).toBeTruthy();
  expect(readable(container)).toContain(
    'None stated under: State classification (GKZ); International codes: KAZRC, JORC, NI 43-101; UNFC.',
  );
});

test('how far the nearest town and plant are stands with the place, and links lead to ground, markets and the mineral', async () => {
  const { container } = shown();
  await screen.findByRole('heading', { level: 1 });
  expect(readable(container)).toContain('Nearest townAgadyr, 24.1 km');
  expect(readable(container)).toContain('Nearest plantBalkhash Smelter, 198 km');
  expect(readable(container)).toContain(
    'Nearest power plantKaraganda-3, 670 MW, 152 kmWorld Resources Institute, CC-BY-4.0',
  );
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(href('Find open ground for it')).toContain('/ground?minerals=molybdenum');
  const markets = new URL(href('Which markets it qualifies for') ?? '', 'https://register.test');
  expect([markets.pathname, markets.searchParams.get('on')]).toEqual(['/sourcing', summary.today]);
  expect(
    routesFromText(markets.searchParams.get('lot') ?? '')?.map(({ lot }) => [
      lot.mineral,
      lot.mine.country,
      lot.steps,
    ]),
  ).toEqual([
    ['molybdenum', 'KAZ', []],
    ['tungsten', 'KAZ', []],
    ['bismuth', 'KAZ', []],
  ]);
  expect(href('Register interest')).toContain('/interest/new?deposit=KZ-SITE-0777');
  expect(href('Watch an area')).toBe('/watch?deposit=KZ-SITE-0777');
  expect(href('Bismuth')).toContain('/minerals/bismuth');
});

test('it stands among the world’s deposits by the mineral that there is a file of; for the others it is said that there is none', async () => {
  const { container } = shown();
  await screen.findByRole('figure', { name: /more WO3 in the ground than 4 of 4/ });
  const text = readable(container);
  expect(text).toContain('No open file of the world’s deposits is loaded for: Molybdenum and Bismuth.');
  expect(text).toContain('No open monthly price series is loaded for: Molybdenum, Tungsten and Bismuth.');
});

test('a reader of Kazakh meets the name that a record of the same place gives, with that record named; a reader of Korean the Latin one', async () => {
  const { container } = shown('kk');
  await screen.findByRole('heading', { level: 1, name: 'Жоғарғы Қайрақты' });
  expect(readable(container)).toContain('Сол орын туралы жазбада аталғаны: Upper Kairakty');
  const [lender] = screen.getAllByRole('link', { name: 'Upper Kairakty' });
  expect(lender?.getAttribute('href')).toBe('/deposits/KZ-RM-020');
  cleanup();
  shown('ko');
  expect(await screen.findByRole('heading', { level: 1, name: 'Verkhnee-Kairakty' })).toBeTruthy();
});

test('where nobody signed a bridge between classifications the page says so; one that is signed has its person, day and paper', async () => {
  const { container } = shown();
  await screen.findByRole('heading', { level: 1 });
  expect(readable(container)).toContain('No bridge has been signed for this deposit.');
  cleanup();
  const bridged = depositView.parse({
    ...deposit,
    bridges: [
      {
        from: { code: 'GKZ', category: 'C1' },
        to: { code: 'KAZRC', category: 'Indicated' },
        opinion: 'Invented for a test.',
        person: 'Example Person',
        organisation: 'Example Geology LLP',
        signedOn: '2026-03-02',
        document: { title: 'Invented bridge report', page: '14', url: 'https://example.org/bridge.pdf' },
        source: { dataset: 'import-bridges', publisher: 'Testers', record: '1', licence: 'CC0-1.0' },
      },
    ],
  });
  const page = shown('en', '', bridged);
  const row = await screen.findByRole('row', { name: /GKZ C1 → KAZRC Indicated/ });
  expect(readable(row)).toContain('Example Person, Example Geology LLP2 March 2026');
  expect(readable(row)).toContain('Invented bridge report, p. 14');
  await expectNoFaults(page.container);
});
