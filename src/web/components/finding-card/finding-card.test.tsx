import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderInWindow } from '../../testing/in-window.tsx';
import { FindingCard } from './finding-card.tsx';

afterEach(cleanup);
const cite = { text: 'Code art. 187(2)', confidence: 'law' } as const;

test('a finding that stops says so by ear, with article, figures and the fix as a button', () => {
  const onFix = vi.fn();
  renderInWindow(
    <FindingCard
      group="stops"
      title="214 blocks; at most 200."
      cite={cite}
      facts={[{ key: 'Blocks', value: '214' }]}
      fix={{ name: 'Drop 14 blocks', onFix }}
    />,
  );
  const card = within(screen.getByRole('article', { name: 'Stops you: 214 blocks; at most 200.' }));
  expect(card.getByRole('button', { name: 'Code art. 187(2)' })).toBeTruthy();
  expect(card.getByRole('term').textContent).toBe('Blocks');
  fireEvent.click(card.getByRole('button', { name: 'Drop 14 blocks' }));
  expect(onFix).toHaveBeenCalledTimes(1);
});

test('what cannot be told names the data that is missing, in Russian too', () => {
  renderInWindow(
    <FindingCard group="cannot-tell" title="Кладбища неизвестны." cite={cite} missing="слой кладбищ" />,
    { language: 'ru' },
  );
  expect(
    screen.getByRole('article', { name: 'Нельзя определить: Кладбища неизвестны.' }).textContent,
  ).toContain('Чего не хватает: слой кладбищ');
});
