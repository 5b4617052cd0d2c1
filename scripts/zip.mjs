import { must } from './run.mjs';
import { setUp } from './setup.mjs';

/** The packages that the stores take, into `.output`, and Mozilla's own check of the one for Firefox. */
setUp('none');
must('wxt', ['zip']);
must('wxt', ['zip', '-b', 'edge']);
must('wxt', ['zip', '-b', 'firefox', '--mv3']);
must('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--self-hosted=false']);
