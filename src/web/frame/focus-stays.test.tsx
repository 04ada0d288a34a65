import { act, cleanup, render, screen } from '@testing-library/react';
import { type ReactNode, useRef, useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { useFocusStays } from './focus-stays.ts';

afterEach(cleanup);

function Page({ children, pageKey = 'one' }: { readonly children: ReactNode; readonly pageKey?: string }) {
  const content = useRef<HTMLDivElement>(null);
  useFocusStays(content, pageKey);
  return <div ref={content}>{children}</div>;
}

function Works() {
  const [works, setWorks] = useState(['mapping', 'drilling', 'laboratory']);
  return (
    <>
      <a href="/before">before</a>
      <section>
        {works.map((work) => (
          <div key={work}>
            <button type="button" onClick={() => setWorks(works.filter((one) => one !== work))}>
              {`remove ${work}`}
            </button>
          </div>
        ))}
        <button type="button">add</button>
      </section>
      <a href="/after">after</a>
    </>
  );
}

function Paper() {
  const [isSent, setSent] = useState(false);
  return (
    <>
      <div tabIndex={-1} data-testid="paper">
        {isSent ? (
          'on its way'
        ) : (
          <button type="button" onClick={() => setSent(true)}>
            choose
          </button>
        )}
      </div>
      <button type="button">next paper</button>
    </>
  );
}

function Withdraw({ isWorking }: { readonly isWorking: boolean }) {
  return (
    <button type="button" disabled={isWorking}>
      withdraw
    </button>
  );
}

function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  act(() => button.click());
}
const nameInFocus = () => document.activeElement?.textContent;

describe('focus that loses its control', () => {
  test('goes to the next row where a row is taken out, and to “add” after the last', async () => {
    render(
      <Page>
        <Works />
      </Page>,
    );
    press('remove mapping');
    await expect.poll(nameInFocus).toBe('remove drilling');
    press('remove laboratory');
    await expect.poll(nameInFocus).toBe('add');
  });

  test('waits in the part that has no control yet, and does not jump past it', async () => {
    render(
      <Page>
        <Paper />
      </Page>,
    );
    press('choose');
    await expect.poll(() => document.activeElement?.getAttribute('data-testid')).toBe('paper');
  });

  test('comes back to a button that was out of use while it worked', async () => {
    const shown = (isWorking: boolean) => (
      <Page>
        <Withdraw isWorking={isWorking} />
      </Page>
    );
    const { rerender } = render(shown(false));
    screen.getByRole('button').focus();
    rerender(shown(true));
    (document.activeElement as HTMLElement | null)?.blur(); // as browsers do with what is out of use
    await new Promise((done) => setTimeout(done)); // the change is told after this turn
    rerender(shown(false));
    await expect.poll(nameInFocus).toBe('withdraw');
  });

  test('goes on from a button that worked and went away while it was out of use', async () => {
    const shown = (state: 'idle' | 'working' | 'done') => (
      <Page>
        {state !== 'done' && <Withdraw isWorking={state === 'working'} />}
        <a href="/file">file</a>
      </Page>
    );
    const { rerender } = render(shown('idle'));
    screen.getByRole('button').focus();
    rerender(shown('working'));
    (document.activeElement as HTMLElement | null)?.blur();
    await new Promise((done) => setTimeout(done));
    rerender(shown('done'));
    await expect.poll(nameInFocus).toBe('file');
  });

  test('is left alone where a person pointed at nothing, and where another page is shown', async () => {
    const { rerender } = render(
      <Page>
        <button type="button">one</button>
      </Page>,
    );
    screen.getByRole('button').focus();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    rerender(
      <Page>
        <a href="/two">two</a>
      </Page>,
    );
    await new Promise((done) => setTimeout(done, 20));
    expect(document.activeElement).toBe(document.body);
    screen.getByRole('link').focus();
    rerender(
      <Page pageKey="two">
        <button type="button">three</button>
      </Page>,
    );
    await new Promise((done) => setTimeout(done, 20));
    expect(document.activeElement).toBe(document.body);
  });
});
