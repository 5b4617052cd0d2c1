import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { must, ROOT, run } from './run.mjs';

const OLDEST_NODE = [20, 11];

/**
 * Makes a fresh clone ready, and costs a moment when it already is: packages as the lock file states,
 * generated types, browsers. Needs Node alone.
 *
 * @param {'all' | 'one' | 'none'} [browsers] which are needed: both, either, or no browser
 */
export function setUp(browsers = 'all') {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`);
    process.exit(1);
  }
  if (packagesAreStale()) must('npm', ['ci', '--no-audit', '--no-fund']);
  // Every time: the keys of the messages are typed, and they change with any pull.
  must('wxt', ['prepare']);
  if (browsers === 'none') return;
  // What is missing has been told there; that a script of ours says so is of no use to anyone.
  if (!run('tsx', ['scripts/install-browsers.ts', browsers])) process.exit(1);
}

/** Whether something that the lock file names is missing from `node_modules`, or there in another version. */
function packagesAreStale() {
  const installed = resolve(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return true;
  const [wanted, there] = [resolve(ROOT, 'package-lock.json'), installed].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  return Object.entries(wanted).some(
    ([path, { version, optional }]) => path && !optional && there[path]?.version !== version,
  );
}

if (process.argv[1] === import.meta.filename) setUp();
