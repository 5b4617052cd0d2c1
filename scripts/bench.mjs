import { must } from './run.mjs';
import { setUp } from './setup.mjs';

/** What there is to measure, in the order of a run without a name. Nothing of it asserts anything. */
const BENCHES = {
  'main-job': () => {
    must('wxt', ['build']);
    must('tsx', ['bench/main-job.ts', ...options]);
  },
  extraction: () => must('tsx', ['bench/extraction/run.ts', ...options]),
  search: () => must('tsx', ['bench/search/run.ts', ...options]),
  'library-page': () => {
    must('wxt', ['build']);
    must('tsx', ['bench/library-page.ts', ...options]);
  },
  archive: () => must('tsx', ['bench/archive/run.ts', ...options]),
  mirror: () => must('tsx', ['bench/mirror/run.ts', ...options]),
  export: () => must('tsx', ['bench/export/run.ts', ...options]),
};

/** `npm run bench`, or `npm run bench -- search 10000`: all, or one with options of its own. */
const [name, ...options] = process.argv.slice(2);
if (name && !(name in BENCHES)) {
  console.error(`no bench ${name}: there are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(1);
}
setUp();
for (const [one, measure] of Object.entries(BENCHES)) {
  if (name && name !== one) continue;
  console.log(`\n── ${one}\n`);
  measure();
}
