import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// What runs anywhere, what needs real engines, and what needs engines of the field (script/test starts both kinds).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/integration/**', 'test/field/**'],
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
      {
        test: {
          name: 'field',
          include: ['test/field/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
