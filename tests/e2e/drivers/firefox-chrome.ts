/**
 * Functions that run inside Firefox itself (`--remote-allow-system-access`), as source: WebDriver has no
 * toolbar, no extension popup and no context menu.
 */

/** Presses the extension's toolbar button in the front window, as a click does, `activeTab` included. */
export const CLICK_TOOLBAR = `(extensionId) => {
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);
  button.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}`;

/**
 * The browsing context of the extension's open popup, or null. WebDriver knows tabs only, so its list of
 * browsers is made to know open popups too.
 */
export const FIND_POPUP = `(path) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const popups = () => [...Services.wm.getEnumerator('navigator:browser')]
    .flatMap((window) => [...window.document.querySelectorAll('browser.webextension-popup-browser')]);
  if (!NavigableManager.knowsPopups) {
    const tabById = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (id) =>
      tabById(id) ?? popups().find((popup) => NavigableManager.getIdForBrowser(popup) === id) ?? null;
    NavigableManager.knowsPopups = true;
  }
  // Its browser moves into the panel once it has loaded, and is another one from then on.
  const popup = popups().find((popup) =>
    popup.currentURI?.filePath === path && popup.closest('panel')?.state === 'open');
  if (!popup) return null;
  popup.permanentKey ??= {};
  return NavigableManager.getIdForBrowser(popup);
}`;

/** Closes the popup, as a click elsewhere does. */
export const CLOSE_POPUPS = `() => {
  for (const panel of Services.wm.getMostRecentWindow('navigator:browser').document.querySelectorAll('panel')) {
    panel.hidePopup();
  }
}`;

/**
 * Chooses an entry of the open context menu by its words. False while there is none: where an extension
 * offers more than one, its menu within the menu is opened first.
 */
export const CHOOSE_MENU_ENTRY = `(label) => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const menu = document.getElementById('contentAreaContextMenu');
  const entry = [...menu.querySelectorAll('menuitem')].find((entry) => entry.label === label);
  const inner = menu.querySelector('menu[id*="-menuitem-"]');
  if (!entry || (inner?.contains(entry) && inner.menupopup.state !== 'open')) {
    inner?.openMenu(true);
    return false;
  }
  entry.closest('menupopup').activateItem(entry);
  return true;
}`;

/** Presses the key of an extension's command, given by its letter. False when there is none. */
export const PRESS_KEY = `(letter) => {
  const { document } = Services.wm.getMostRecentWindow('navigator:browser');
  const key = document.querySelector(\`keyset[id^="ext-keyset"] key[key="\${letter}" i]\`);
  key?.doCommand();
  return Boolean(key);
}`;
