import type { ReactNode } from 'react';

/** One state of a component. The component page shows it in both themes, the tests render it and run axe over it. */
interface Example {
  readonly name: string;
  readonly render: () => ReactNode;
}

export interface ComponentExamples {
  readonly component: string;
  /** When to use it, in a sentence. */
  readonly use: string;
  /** `small` ones stand side by side on the page. */
  readonly size?: 'small';
  readonly states: readonly Example[];
}
