import { readFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

type Messages = { [key: string]: string | Messages };

const english: Messages = parse(readFileSync('locales/en.yml', 'utf8'));

/** The fake browser has no `i18n`: this one answers from the English messages, as the build lays them out. */
function getMessage(name: string, substitutions: string | string[] = []): string {
  const message = name
    .split('_')
    .reduce<Messages | string | undefined>(
      (at, key) => (typeof at === 'object' ? at[key] : undefined),
      english,
    );
  const text = typeof message === 'object' ? Object.values(message).join(' | ') : (message ?? '');
  const values = [substitutions].flat();
  return text.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '');
}

/** The fake browser does not say who sends a message: here it is the popup. */
async function sendMessage(message: unknown): Promise<unknown> {
  const { onMessage, getURL } = fakeBrowser.runtime;
  const sender = { url: getURL('/popup.html') };
  return new Promise((answered, failed) => {
    onMessage
      .trigger(message, sender, (answer: unknown) => answered(answer))
      .then((heard) => (heard.some(Boolean) ? undefined : answered(undefined)), failed);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage });
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
});

/** A component of one test must not be found by the next. Where none was rendered, the library is not loaded. */
afterEach(async () => {
  if (typeof document === 'undefined' || !document.querySelector('body > *')) return;
  (await import('@testing-library/preact')).cleanup();
});

/** The files of `pure` (vitest.config.ts) run one after the other in one process. */
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
