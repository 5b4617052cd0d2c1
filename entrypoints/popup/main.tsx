import { v7 as uuidv7 } from 'uuid';
import { call } from '../../lib/messaging/call.ts';
import { onProgress } from '../../lib/messaging/progress.ts';
import { currentTab } from '../../lib/platform/current-tab.ts';
import { askEarly } from './ask-early.ts';

/** The clip is asked for first; what draws the popup is loaded meanwhile. */
async function main(root: HTMLElement): Promise<void> {
  const drawing = import('./show-popup.tsx');
  const tab = await currentTab();
  const asking = askEarly(tab.id, { call, onProgress, newId: uuidv7 });
  const { showPopup } = await drawing;
  showPopup(root, tab, asking);
}

const root = document.getElementById('app');
if (root) void main(root);
