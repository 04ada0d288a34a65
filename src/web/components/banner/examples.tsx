import { Button } from '../button/button.tsx';
import type { ComponentExamples } from '../example.ts';
import { Banner } from './banner.tsx';

export const examples: ComponentExamples = {
  component: 'Banner',
  use: 'What holds for everything below it: a trial, a past day, a simulated record, a problem.',
  states: [
    {
      name: 'trial, across the window',
      render: () => (
        <Banner tone="trial" shape="bar" title="Trial">
          Trial register: it grants no rights.
        </Banner>
      ),
    },
    {
      name: 'past day, across the window',
      render: () => (
        <Banner tone="past" shape="bar" action={<Button size="small">Back to today</Button>}>
          You see map and register as they stood at the end of 1 May 2026.
        </Banner>
      ),
    },
    {
      name: 'simulated',
      render: () => (
        <Banner tone="simulated" title="Simulated">
          This entry was made by a simulation for the trial. No such holder exists.
        </Banner>
      ),
    },
    {
      name: 'notice',
      render: () => (
        <Banner tone="notice" title="Three others asked for these blocks">
          Yours is second on 12 of 96 blocks.
        </Banner>
      ),
    },
    {
      name: 'problem',
      render: () => (
        <Banner tone="problem" title="Your session has ended">
          Sign in again; what you typed is kept.
        </Banner>
      ),
    },
  ],
};
