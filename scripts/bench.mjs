import { must } from './run.mjs';
import { setUp } from './setup.mjs';

/** Measures on this machine. Prints tables, asserts nothing. */
setUp();
must('wxt', ['build']);
must('tsx', ['bench/main-job.ts', ...process.argv.slice(2)]);
