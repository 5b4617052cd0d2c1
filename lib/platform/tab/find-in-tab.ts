import { browser } from 'wxt/browser';
import { findSelectors, type SoughtWords } from '../../capture/sites/find-selectors.ts';

/**
 * Selectors of the elements of a tab's page that hold certain words. Needs the reader's click
 * (`activeTab`); nothing where the page may not be read any more.
 */
export async function findInTab(tabId: number, sought: SoughtWords): Promise<string[]> {
  try {
    const target = { tabId };
    const [frame] = await browser.scripting.executeScript({
      target,
      func: findSelectors,
      args: [sought],
    });
    return (frame?.result as string[] | undefined) ?? [];
  } catch {
    return [];
  }
}
