import { expect, test, vi } from 'vitest';
import {
  DEFAULT_SETTINGS,
  followSettings,
  loadSettings,
  type Settings,
  saveSettings,
} from './settings.ts';

test('what was never set has its default', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test('two settings saved at the same time are both kept', async () => {
  await Promise.all([saveSettings({ waitSeconds: 9 }), saveSettings({ profile: 'finews' })]);
  expect(await loadSettings()).toMatchObject({ waitSeconds: 9, profile: 'finews' });
});

test('a setting that came with a later version keeps its default beside stored ones', async () => {
  const { finewsSite } = DEFAULT_SETTINGS.export;
  await saveSettings({ export: { finewsSite: 'news.example' } as typeof DEFAULT_SETTINGS.export });
  expect((await loadSettings()).export).toEqual({
    ...DEFAULT_SETTINGS.export,
    finewsSite: 'news.example',
  });
  expect(finewsSite).not.toBe('news.example');
});

test('a page is told of settings that another one saves, until it is left', async () => {
  const told: Settings['profile'][] = [];
  const left = new AbortController();
  followSettings(({ profile }) => told.push(profile), left.signal);
  await saveSettings({ profile: 'jekyll' });
  await vi.waitFor(() => expect(told).toEqual(['jekyll']));
  left.abort();
  await saveSettings({ profile: 'hugo' });
  expect(await loadSettings()).toMatchObject({ profile: 'hugo' });
  expect(told).toEqual(['jekyll']);
});
