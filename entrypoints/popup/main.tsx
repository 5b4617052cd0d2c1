import { v7 as uuidv7 } from 'uuid';
import { call } from '../../lib/messaging/call.ts';
import { onProgress } from '../../lib/messaging/progress.ts';
import { showKeptTheme } from '../../lib/platform/pages/theme.ts';
import { currentTab } from '../../lib/platform/tab/current-tab.ts';
import { readAhead } from '../../lib/platform/tab/read-tab.ts';
import { takeClick } from '../../lib/platform/toolbar/click-record.ts';
import { askEarly } from './clip/ask-early.ts';
import { showPopup } from './show-popup.tsx';

/** Asks for the clip that the click has begun, or for a new one, and draws it. */
async function main(root: HTMLElement): Promise<void> {
  const [tab, click] = await Promise.all([currentTab(), takeClick()]);
  const begun = click?.tabId === tab.id ? click.revisionId : undefined;
  const request = { tabId: tab.id, revisionId: begun ?? uuidv7() };
  const asking = askEarly(request, { call, onProgress, newId: uuidv7 });
  if (!begun) readAhead(tab.id);
  showPopup(root, tab, asking);
}

showKeptTheme();
const root = document.getElementById('app');
if (root) void main(root);
