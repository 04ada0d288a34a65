import type { ComponentExamples } from '../example.ts';

const modules = import.meta.glob<{ readonly examples: ComponentExamples }>('../*/examples.tsx', {
  eager: true,
});

/** Every component with every state, in the order of their names. */
export const allExamples: readonly ComponentExamples[] = Object.keys(modules)
  .sort()
  .map((path) => (modules[path] as { readonly examples: ComponentExamples }).examples);
