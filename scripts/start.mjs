import { must } from './run.mjs';
import { setUp } from './setup.mjs';

/** One command to see it: in a browser where there is a display, else as files in `demo-output`. */
setUp('one');
must('npm', ['run', 'build']);
must('tsx', [hasDisplay() ? 'scripts/show.ts' : 'scripts/demonstrate.ts']);

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
