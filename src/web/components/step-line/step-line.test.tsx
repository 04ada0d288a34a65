import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { renderInWindow } from '../../testing/in-window.tsx';
import { type Step, StepLine } from './step-line.tsx';

afterEach(cleanup);
const step = (parts: Partial<Step>): Step => ({
  id: 'review',
  name: 'Review',
  status: 'now',
  mover: 'officer',
  ...parts,
});
const shown = (parts: Partial<Step>, language: 'en' | 'ru' = 'en') => {
  renderInWindow(
    <StepLine
      label="A-000123"
      steps={[step({ id: 'lodged', name: 'Lodged', status: 'done' }), step(parts)]}
    />,
    { language },
  );
  return screen.getAllByRole('listitem')[1]?.textContent?.replaceAll(/\s/g, ' ');
};

describe('the step of a process', () => {
  test('that is running is the current one and says whose move it is and what is left', () => {
    expect(shown({ daysLeft: { count: 3, working: true } })).toBe(
      'Review, Now3 working days leftMinistry’s move',
    );
    expect(screen.getAllByRole('listitem')[1]?.getAttribute('aria-current')).toBe('step');
    expect(screen.getAllByRole('listitem')[0]?.hasAttribute('aria-current')).toBe(false);
  });

  test('on its last day says so', () => {
    expect(shown({ daysLeft: { count: 0, working: true } })).toContain('last day today');
  });

  test('that is late says by how much', () => {
    expect(shown({ status: 'late', daysLeft: { count: -4, working: true } })).toContain('4 days late');
  });

  test('counts in Russian as Russians count', () => {
    expect(shown({ daysLeft: { count: 21, working: true } }, 'ru')).toContain('остался 21 рабочий день');
    cleanup();
    expect(shown({ daysLeft: { count: 3, working: false } }, 'ru')).toContain('осталось 3 дня');
  });
});
