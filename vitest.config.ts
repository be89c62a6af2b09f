import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Much data, many cases or many processes; and the page, which needs a browser. */
const SLOW = ['test/**/*.slow.test.ts', 'test/page/**/*.test.ts'];

/** Modules are loaded once for all files of a process. */
const SHARED = { isolate: false, setupFiles: 'test/support/process/fresh.ts' };

const ON_ALL_PROCESSORS = {
  ...SHARED,
  // Long, since a busy machine is no failure.
  testTimeout: 60_000,
  // Vitest would leave one processor to itself, and hardly needs it.
  maxWorkers: availableParallelism(),
};

/**
 * Settings of glibc's allocator. It gives back large buffers at once, and half of the time in the kernel goes into
 * getting them again, and into copying the page tables of a large process whenever a test starts a program. Projects
 * whose tests measure memory do not have them.
 */
const KEEPS_MEMORY = {
  GLIBC_TUNABLES: [
    'glibc.malloc.hugetlb=1',
    'glibc.malloc.mmap_threshold=1073741824',
    'glibc.malloc.trim_threshold=1073741824',
    'glibc.malloc.top_pad=67108864',
  ].join(':'),
};

// What runs anywhere in seconds, what takes long or needs a browser or other programs, what needs real engines, and what
// needs engines of the field. "npm test" runs the first, script/test all.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...SLOW, 'test/integration/**', 'test/field/**'],
          ...ON_ALL_PROCESSORS,
          // Many of them wait for programs.
          maxWorkers: availableParallelism() + 2,
          env: KEEPS_MEMORY,
        },
      },
      {
        test: {
          name: 'slow',
          include: SLOW,
          ...ON_ALL_PROCESSORS,
          // After the unit tests, which have another number of workers.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...SHARED,
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
          ...SHARED,
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
