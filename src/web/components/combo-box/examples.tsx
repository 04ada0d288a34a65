import type { ComponentExamples } from '../example.ts';
import { ComboBox } from './combo-box.tsx';

const options = ['Abai', 'Akmola', 'Aktobe', 'Karaganda', 'Kostanay', 'Turkistan', 'Ulytau', 'Zhetysu'].map(
  (name) => ({
    id: name.toLowerCase(),
    name,
  }),
);
const ignore = () => {};

export const examples: ComponentExamples = {
  component: 'ComboBox',
  use: 'One of a long list, found by typing a part of its name.',
  states: [
    {
      name: 'empty',
      render: () => <ComboBox label="Oblast" options={options} value={null} onChange={ignore} />,
    },
    {
      name: 'chosen',
      render: () => <ComboBox label="Oblast" options={options} value="ulytau" onChange={ignore} />,
    },
    {
      name: 'error',
      render: () => (
        <ComboBox
          label="Oblast"
          options={options}
          value={null}
          onChange={ignore}
          error="Choose an oblast of the list."
        />
      ),
    },
  ],
};
