import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, run } from './run.mjs';
import { setUp } from './setup.mjs';

/** Everything that must hold. Goes on after a failure, so that one run tells all; not without a build. */
setUp();
must('tsx', ['scripts/install-consumers.ts']);
const reports = mkdtempSync(join(tmpdir(), 'jianbao-test-'));
/** @type {{ name: string, passed: number, failed: number, seconds: number }[]} */
const steps = [];

check('types', 'tsc', ['--noEmit']);
check('lint', 'biome', ['check', '.']);
tests('unit', []);
const built =
  check('build for Chromium', 'wxt', ['build']) &&
  check('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
if (built) tests('end to end', ['--config', 'tests/e2e/vitest.config.ts']);

for (const { name, passed, failed, seconds } of steps) {
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
const [passed, failed] = ['passed', 'failed'].map((key) =>
  steps.reduce((sum, step) => sum + step[key], 0),
);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !built ? 1 : 0);

/** A step that counts as one. */
function check(name, program, args) {
  const { ok, seconds } = timed(name, () => run(program, args));
  steps.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, seconds });
  return ok;
}

/** A run of Vitest, counted by its tests; a file that would not even load counts as one failed. */
function tests(name, args) {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, seconds } = timed(name, () => run('vitest', ['run', ...args, ...reporters]));
  const { numPassedTests: passed = 0, numFailedTests = 0 } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  steps.push({ name, passed, failed: ok ? 0 : Math.max(1, numFailedTests), seconds });
}

function timed(name, step) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const ok = step();
  return { ok, seconds: Math.round((Date.now() - start) / 1000) };
}
