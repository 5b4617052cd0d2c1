import { defineConfig } from 'vitest/config';

/** Whole browsers on the built extension: one file after the other, each with its own demo and browsers. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
