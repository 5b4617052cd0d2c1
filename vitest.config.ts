import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'entrypoints/*/**/*.test.{ts,tsx}',
      'tests/*.test.ts',
    ],
    setupFiles: ['tests/setup.ts'],
    // A news page has no zone of its own: nothing may pass only where the machine stands in UTC.
    env: { TZ: process.env['TEST_TZ'] ?? 'America/New_York' },
    restoreMocks: true,
    // A busy machine is no failure: the default of five seconds would make every test a timed one.
    testTimeout: 60_000,
  },
});
