import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../entrypoints/background.ts';
import { openLibrary } from '../lib/library/open-library.ts';
import { saveCapture } from '../lib/library/saving/save-capture.ts';
import { fakeLocks } from '../lib/library/testing/fake-locks.ts';
import { saveSettings } from '../lib/platform/settings/settings.ts';
import { makeCapture } from './makers.ts';

type Suggestion = { content: string; description: string };
type Changed = (text: string, offer: (suggestions: Suggestion[]) => void) => void;

/** Events of the browser that the fake one does not have; gives what is told of keystrokes after `jb`. */
function fakeEvents(): { typed?: Changed } {
  const listeners: { typed?: Changed } = {};
  const event = () => ({ addListener: vi.fn() });
  Object.assign(browser, {
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputEntered: event(),
      onInputChanged: {
        addListener: (own: Changed) => {
          listeners.typed = own;
        },
      },
    },
    commands: { onCommand: event() },
    contextMenus: { onClicked: event() },
  });
  vi.spyOn(browser.action, 'setPopup').mockResolvedValue();
  return listeners;
}

test('the address bar finds in both Chinese scripts from the moment that is set', async () => {
  fakeLocks();
  const listeners = fakeEvents();
  const library = await openLibrary();
  await saveCapture(library, makeCapture({ title: '鐵路改革' }), { revisionId: 'r1' });
  background.main();
  const offered = (text: string) =>
    new Promise<string[]>((resolve) => {
      listeners.typed?.(text, (suggestions) =>
        resolve(suggestions.map(({ description }) => description)),
      );
    });
  expect(await offered('铁路')).toEqual([]);
  await saveSettings({ bothScripts: true });
  expect(await offered('铁路')).toEqual([expect.stringContaining('<match>鐵路</match>改革')]);
  await saveSettings({ bothScripts: false });
  expect(await offered('铁路')).toEqual([]);
  expect(await offered('鐵路')).toHaveLength(1);
});
