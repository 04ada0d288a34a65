import type { ComponentExamples } from '../example.ts';
import { TaskList } from './task-list.tsx';

export const examples: ComponentExamples = {
  component: 'TaskList',
  use: 'What is to be done before something can be sent, in any order.',
  states: [
    {
      name: 'every status',
      render: () => (
        <TaskList
          tasks={[
            { id: 'who', name: 'Who you are', href: '/apply/who', status: 'done' },
            { id: 'area', name: 'The area', href: '/apply/area', hint: '96 blocks', status: 'problem' },
            { id: 'plan', name: 'Plan of work', href: '/apply/plan', status: 'started' },
            { id: 'money', name: 'Money and people', href: '/apply/money', status: 'todo' },
            { id: 'sign', name: 'Sign and lodge', status: 'blocked' },
          ]}
        />
      ),
    },
  ],
};
