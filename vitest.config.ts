import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Two kinds of tests: what runs anywhere, and what needs real engines (script/test starts them).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/integration/**'],
          // Long, since a busy machine is no failure.
          testTimeout: 60_000,
          // Vitest would leave one processor to itself, and hardly needs it.
          maxWorkers: availableParallelism(),
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Tests compare what an engine holds before and after: two files on one engine would see each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
