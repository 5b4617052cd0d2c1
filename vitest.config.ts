import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of folders that know neither the browser nor a database (docs/ARCHITECTURE.md): nothing is left behind. */
const PURE = /^lib\/(?:archive|capture|clip|export|html|import|search|text)\/.*\.test\.ts$/;

/** Those of them that have no document of their own either. */
const pureTests = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .map((name) => `lib/${name.replaceAll('\\', '/')}`)
  .filter((file) => PURE.test(file) && !readFileSync(file, 'utf8').includes('@vitest-environment'));

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['tests/setup.ts'],
    // A news page has no zone of its own: nothing may pass only where the machine stands in UTC.
    env: { TZ: process.env['TEST_TZ'] ?? 'America/New_York' },
    restoreMocks: true,
    // A busy machine is no failure: the default of five seconds would make every test a timed one.
    testTimeout: 60_000,
    // Every core: left alone, Vitest keeps one for itself, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      // To start a process for each of these files took four times as long as their tests.
      { extends: true, test: { name: 'pure', include: pureTests, isolate: false } },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: [
            'lib/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'entrypoints/*/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
          ],
          exclude: pureTests,
        },
      },
    ],
  },
});
