import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', 'data/**'];

export default defineConfig({
  test: {
    // Many tests wait for a process or a disk: every core takes one.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rooms',
          environment: 'node',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...exclude, 'src/web/**', 'test/journey/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'web',
          environment: 'happy-dom',
          setupFiles: ['test/web-setup.ts'],
          include: ['src/web/**/*.test.{ts,tsx}'],
          exclude,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journey',
          environment: 'node',
          include: ['test/journey/**/*.test.ts'],
          exclude,
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
