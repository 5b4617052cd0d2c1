import { must } from './run.mjs';
import { setUp } from './setup.mjs';

/** Pictures of every page, for a look at them and for README. */
setUp();
must('wxt', ['build']);
must('tsx', ['scripts/screenshots.ts']);
