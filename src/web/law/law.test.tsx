import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { kazakhstan, westernAustralia } from '#law';
import { civilDate } from '#terms';
import { summary } from '../home/examples.ts';
import { expectNoFaults, readable, renderPage } from '../testing/page.tsx';
import { articlesOf } from './articles.ts';
import { casesOfKazakhstan, casesOfWesternAustralia } from './examples.ts';
import LawPage from './law.tsx';

beforeAll(() => {
  Element.prototype.scrollIntoView ??= () => {};
});
afterEach(cleanup);

const open = (at = '/law') =>
  renderPage(LawPage, '/law', {
    at,
    answers: {
      register: () => summary,
      lawCases: (country) => (country === 'KZ' ? casesOfKazakhstan : casesOfWesternAustralia),
    },
  });
const entry = async (id: string) => {
  await screen.findByRole('heading', { name: 'Article by article' });
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no entry ${id}.`);
  return found;
};

describe('articles of a law', () => {
  test('each number and each rule stands under one article', () => {
    for (const pack of [kazakhstan, westernAustralia]) {
      const articles = articlesOf(pack, civilDate('2026-11-23'));
      expect(articles.flatMap(({ numbers }) => numbers.map(({ id }) => id)).sort()).toEqual(
        pack.provisions.map(({ id }) => id).sort(),
      );
      expect(articles.flatMap(({ rules }) => rules.map(({ id }) => id)).sort()).toEqual(
        pack.rules.map(({ id }) => id).sort(),
      );
    }
  });

  test('art. 187(2) and art. 187(10) stand together, before art. 188, and art. 189-1 between 189 and 190', () => {
    const names = articlesOf(kazakhstan, civilDate('2026-11-23')).map(({ cite }) => cite.text);
    const order = ['Code art. 187', 'Code art. 188', 'Code art. 189', 'Code art. 189-1', 'Code art. 190'];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
    expect(names.indexOf('Tax Code arts. 617–624')).toBeGreaterThan(names.indexOf('Code ch. 28-2'));
  });
});

describe('the law page', () => {
  test('shows the process, every article, every reading taken, every duty and the texts read, and axe sees no fault', async () => {
    const { container } = open();
    expect(await screen.findByRole('heading', { name: 'Where the law is unclear' })).toBeTruthy();
    expect(screen.getAllByText('taken here')).toHaveLength(kazakhstan.settings.length);
    expect(container.querySelectorAll('[data-kind=provision]')).toHaveLength(kazakhstan.provisions.length);
    expect(container.querySelectorAll('[data-kind=rule]')).toHaveLength(kazakhstan.rules.length);
    expect(container.querySelectorAll('[data-kind=duty]')).toHaveLength(kazakhstan.duties.length);
    const texts = screen.getByRole('table', { name: /Kazakhstan: What was read/ });
    expect(within(texts).getAllByRole('row')).toHaveLength(1 + kazakhstan.texts.length);
    await expectNoFaults(container);
  }, 60_000);

  test('the most blocks: 200, read in art. 187(2), inferred before 22 July 2024, used by a rule, with its cases', async () => {
    open();
    const number = await entry('provision-exploration.maximum-blocks');
    expect(readable(number)).toContain('200 blocks');
    expect(readable(number)).toContain('Code art. 187(2), since 22 July 2024');
    expect(readable(number)).toContain('Read in the text of the law');
    const used = within(number).getByRole('link', { name: 'Number of blocks' });
    expect(used.getAttribute('href')).toContain('/law?rule=exploration.maximum-area');
    fireEvent.click(within(number).getByText('History'));
    const history = number.querySelector('details');
    if (!history) throw new Error('There is no history.');
    history.open = true;
    fireEvent(history, new Event('toggle'));
    await waitFor(() => expect(readable(number)).toContain('29 June 2018 to 21 July 2024'));
    expect(await within(number).findByText('2 cases')).toBeTruthy();
  }, 60_000);

  test('a link to a number opens the law there', async () => {
    open('/law?provision=queue.bar-days');
    const number = await entry('provision-queue.bar-days');
    await waitFor(() => expect(document.activeElement).toBe(number));
  }, 60_000);

  test('a search shows the numbers, rules and cases that have its words, and nothing else', async () => {
    const { container, address } = open('/law?q=189(2)');
    expect(readable(await screen.findByText(/^Found: 1 numbers, 0 rules/))).toBe(
      'Found: 1 numbers, 0 rules, 0 cases.',
    );
    expect(container.querySelectorAll('[data-kind=provision]')).toHaveLength(1);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'bars TEN working' } });
    await waitFor(() => expect(address()).toContain('q=bars+TEN+working'));
    await screen.findByText('A refused application bars the next for ten working days');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'helium' } });
    expect(await screen.findByText('Nothing in this law has these words')).toBeTruthy();
  }, 60_000);

  test('the law of Western Australia is one choice and one address away', async () => {
    const { container } = open('/law?country=AU-WA');
    await screen.findByRole('heading', { name: 'Article by article' });
    expect(container.querySelectorAll('[data-kind=provision]')).toHaveLength(
      westernAustralia.provisions.length,
    );
    expect(screen.getByRole('radio', { name: 'Western Australia', checked: true })).toBeTruthy();
  }, 60_000);
});
