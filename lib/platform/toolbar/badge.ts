import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { SaveReceipt } from '../../clip/clip.ts';
import type { ErrorCode } from '../../clip/clipper-error.ts';
import { messageName } from '../../clip/message-name.ts';

const SAVED = '#2c6e49';
const FAILED = '#b3341f';

/** Answers on the toolbar button of a tab that was clipped without a popup; gone with the next page. */
export async function showSaved(tabId: number, outcome: SaveReceipt['outcome']): Promise<void> {
  await show(tabId, '✓', SAVED, i18n.t(`badge.${outcome}`));
}

/** Says on the button that it did not work, and why when the pointer rests on it. */
export async function showFailed(tabId: number, code: ErrorCode): Promise<void> {
  await show(tabId, '!', FAILED, i18n.t(`errors.${messageName(code)}`));
}

/** Says that the page is being read. */
export async function showReading(tabId: number): Promise<void> {
  await show(tabId, '…', SAVED, i18n.t('badge.reading'));
}

async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
