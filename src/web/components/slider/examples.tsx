import { useState } from 'react';
import { useWords } from '../../frame/words.tsx';
import type { ComponentExamples } from '../example.ts';
import { Slider } from './slider.tsx';

function Distance({ isDisabled = false }: { readonly isDisabled?: boolean }) {
  const { format } = useWords();
  const [metres, setMetres] = useState(12_000);
  return (
    <Slider
      label="Distance to a deposit"
      value={metres}
      onChange={setMetres}
      minimum={1000}
      maximum={50_000}
      step={500}
      show={format.distance}
      isDisabled={isDisabled}
    />
  );
}

export const examples: ComponentExamples = {
  component: 'Slider',
  use: 'A figure of which the rough size matters. The value is said in words with its unit.',
  states: [
    { name: 'free', render: () => <Distance /> },
    { name: 'disabled', render: () => <Distance isDisabled /> },
  ],
};
