import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { civilDate } from '#terms';
import { renderInWindow } from '../../testing/in-window.tsx';
import { Checkbox, CheckboxGroup } from '../checkbox/checkbox.tsx';
import { Chips } from '../chips/chips.tsx';
import { DateField } from '../date-field/date-field.tsx';
import { NumberField } from '../number-field/number-field.tsx';
import { TextField } from '../text-field/text-field.tsx';

afterEach(cleanup);

describe('a field', () => {
  test('is named by its label and described by hint and error', () => {
    renderInWindow(<TextField label="Number" hint="12 digits" error="This one has 5." />);
    const field = screen.getByRole('textbox', { name: 'Number' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['12 digits', 'This one has 5.']);
  });

  test('that may be left empty says so; the others are required', () => {
    renderInWindow(
      <>
        <TextField label="Telephone" optional />
        <TextField label="Name" />
      </>,
    );
    expect(screen.getByRole('textbox', { name: 'Telephone (optional)' }).hasAttribute('required')).toBe(
      false,
    );
    expect(screen.getByRole('textbox', { name: 'Name' }).getAttribute('aria-required')).toBe('true');
  });

  test('for figures reads and writes them in the notation of the reader', () => {
    const onChange = vi.fn();
    renderInWindow(<NumberField label="Сумма" unit="₸" defaultValue={12500000.5} onChange={onChange} />, {
      language: 'ru',
    });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Сумма' });
    expect(field.value.replaceAll(/\s/g, ' ')).toBe('12 500 000,5');
    fireEvent.change(field, { target: { value: '1500,25' } });
    fireEvent.blur(field);
    expect(onChange).toHaveBeenLastCalledWith(1500.25);
  });

  test('for a day shows day before month and gives civil days', () => {
    const onChange = vi.fn();
    renderInWindow(<DateField label="Valid until" value={civilDate('2026-09-07')} onChange={onChange} />);
    const [day, month] = screen.getAllByRole('spinbutton');
    expect([day?.textContent, month?.textContent]).toEqual(['07', '09']);
    fireEvent.keyDown(day as HTMLElement, { key: 'ArrowUp' });
    expect(onChange).toHaveBeenCalledWith('2026-09-08');
  });

  test('for a day beyond its limits says which they are', () => {
    renderInWindow(
      <DateField
        label="Issued on"
        value={civilDate('2026-11-25')}
        onChange={() => {}}
        latest={civilDate('2026-11-24')}
      />,
    );
    expect(screen.getByText('Not later than 24 November 2026.')).toBeTruthy();
  });

  test('of several choices carries one error for all of them', () => {
    renderInWindow(
      <CheckboxGroup label="Declarations" value={[]} onChange={() => {}} error="Confirm it.">
        <Checkbox value="one">One</Checkbox>
      </CheckboxGroup>,
    );
    const group = screen.getByRole('group', { name: 'Declarations' });
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Confirm it.',
    );
  });
});

describe('chips', () => {
  const chips = [
    { id: 'lithium', name: 'Lithium', count: '14' },
    { id: 'tungsten', name: 'Tungsten' },
  ] as const;

  test('are switched one by one and keep the order of the list', () => {
    const onChange = vi.fn();
    renderInWindow(<Chips label="Minerals" chips={chips} value={['tungsten']} onChange={onChange} />);
    const lithium = screen.getByRole('button', { name: 'Lithium 14' });
    expect(lithium.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(lithium);
    expect(onChange).toHaveBeenCalledWith(['lithium', 'tungsten']);
  });
});
