import { defineConfig } from 'vitest/config';

// Not among the project's tests, since what it runs fails.
export default defineConfig({ test: { include: ['*.ts'], exclude: ['vitest.config.ts'] } });
