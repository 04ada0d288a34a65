import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { civilDate } from '#terms';
import { renderInWindow } from '../../testing/in-window.tsx';
import { shareOfTerm, TermBar } from './term-bar.tsx';

afterEach(cleanup);
const from = civilDate('2024-03-01');
const until = civilDate('2030-02-28');

describe('a term', () => {
  test('of 2,190 days is half over on day 1,095', () => {
    expect(shareOfTerm(civilDate('2027-03-01'), from, until)).toBe(0.5);
  });

  test('is drawn within its ends, also before it begins and after it is over', () => {
    expect(shareOfTerm(civilDate('2020-01-01'), from, until)).toBe(0);
    expect(shareOfTerm(civilDate('2040-01-01'), from, until)).toBe(1);
    expect(shareOfTerm(from, from, from)).toBe(1);
  });

  test('says its ends and what is left in words', () => {
    renderInWindow(
      <TermBar label="Term of EL-000123" from={from} until={until} today={civilDate('2026-09-07')} />,
    );
    const words = screen
      .getByRole('figure', { name: 'Term of EL-000123' })
      .textContent?.replaceAll(/\s/g, ' ');
    expect(words).toBe('From 1 March 20241,270 days leftuntil 28 February 2030');
  });

  test('that is over says since when', () => {
    renderInWindow(<TermBar label="Term" from={from} until={until} today={civilDate('2030-03-10')} />);
    expect(screen.getByRole('figure').textContent).toContain('ended 10 days ago');
  });
});
