import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** What the context menu offers, each where it makes sense. */
export type MenuId = 'clip-page' | 'clip-selection' | 'clip-link' | 'find-selection';

/** Makes the menu entries. Once an installation or update: the browser keeps them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const entries = [
    { id: 'clip-page', title: i18n.t('menus.clipPage'), contexts: ['page'] },
    { id: 'clip-selection', title: i18n.t('menus.clipSelection'), contexts: ['selection'] },
    { id: 'clip-link', title: i18n.t('menus.clipLink'), contexts: ['link'] },
    { id: 'find-selection', title: i18n.t('menus.findSelection'), contexts: ['selection'] },
  ] as const satisfies { id: MenuId; title: string; contexts: readonly string[] }[];
  for (const { contexts, ...entry } of entries) {
    browser.contextMenus.create({ ...entry, contexts: [...contexts] });
  }
}
