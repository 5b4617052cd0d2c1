// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import type { MirrorStatus } from '../../../lib/platform/mirror/follow-mirror.ts';
import { DEFAULT_SETTINGS } from '../../../lib/platform/settings/settings.ts';
import { MirrorOptions } from './MirrorOptions.tsx';
import type { Mirror } from './mirror-state.ts';

const UP_TO_DATE: MirrorStatus = {
  folder: 'vault',
  allowed: true,
  settings: { format: 'byRules', paused: false },
  record: { total: 100, writtenBy: '', failed: null, unwritten: [] },
  files: 100,
  waiting: 0,
  conflicts: [],
  unwritten: [],
};

const done = async () => undefined;

function show(over: Partial<MirrorStatus>) {
  const mirror = {
    status: signal<MirrorStatus | null>({ ...UP_TO_DATE, ...over }),
    failure: signal(null),
    choose: vi.fn(done),
    allow: vi.fn(done),
    set: vi.fn<Mirror['set']>(done),
    check: vi.fn(done),
    keepBoth: vi.fn<Mirror['keepBoth']>(done),
    stop: vi.fn(done),
  } satisfies Mirror;
  const { container } = render(<MirrorOptions mirror={mirror} settings={DEFAULT_SETTINGS} />);
  return { mirror, container };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.stubGlobal('showDirectoryPicker', done);
  return () => vi.unstubAllGlobals();
});

test('begins with a folder', () => {
  const { mirror } = show({ folder: null });
  press('Choose a folder');
  expect(mirror.choose).toHaveBeenCalledOnce();
});

test('where the browser has no such thing, a ZIP is offered', () => {
  vi.unstubAllGlobals();
  show({ folder: null });
  expect(screen.getByText(/as a ZIP/)).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/library.html');
  expect(screen.queryByRole('button')).toBeNull();
});

test('says how it is, and lets it be set, checked and stopped', () => {
  const { mirror } = show({});
  expect(screen.getByText(/Up to date · 100 files/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Format of the files'), { target: { value: 'jekyll' } });
  expect(mirror.set).toHaveBeenCalledWith({ format: 'jekyll' });
  press('Check');
  press('Stop mirroring');
  expect(mirror.check).toHaveBeenCalledOnce();
  expect(mirror.stop).toHaveBeenCalledOnce();
});

test('a long job shows how far it is, and can be cancelled', () => {
  const { mirror } = show({ waiting: 60 });
  expect(screen.getByRole('progressbar', { name: 'Writing 40 of 100' })).toBeTruthy();
  press('Cancel');
  expect(mirror.set).toHaveBeenCalledWith({ paused: true });
});

test('paused, it can be gone on with', () => {
  const { mirror } = show({ waiting: 60, settings: { format: 'byRules', paused: true } });
  expect(screen.queryByRole('progressbar')).toBeNull();
  press('Continue');
  expect(mirror.set).toHaveBeenCalledWith({ paused: false });
});

test('without permission, one click asks for it', () => {
  const { mirror } = show({ allowed: false, waiting: 3 });
  expect(screen.getByText(/restarted.*3 clips are waiting/)).toBeTruthy();
  press('Allow');
  expect(mirror.allow).toHaveBeenCalledOnce();
});

test('tells why it stopped, and which files could not be written', () => {
  show({
    record: { ...UP_TO_DATE.record, failed: 'folder-gone' },
    unwritten: [{ id: 'c1', title: 'Tram' }],
  });
  expect(screen.getByText(/The folder is gone or empty/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Tram' }).getAttribute('href')).toBe(
    '/library.html#/?clip=c1',
  );
});

test('tells which files were not overwritten, and forgets those that the reader knows', () => {
  const conflict = { clipId: 'c1', title: 'Tram', path: 'Tram-2.md', outside: ['Tram.md'] };
  const other = { clipId: 'c2', title: 'Post', path: 'Post-2.md', outside: ['Post.md'] };
  const { mirror } = show({ conflicts: [conflict, other] });
  expect(screen.getByText('Tram.md')).toBeTruthy();
  expect(screen.getByText('Tram-2.md')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: /Keep both/ })[0] ?? document.body);
  expect(mirror.keepBoth).toHaveBeenCalledWith(['c1']);
  press('Keep all');
  expect(mirror.keepBoth).toHaveBeenCalledWith(['c1', 'c2']);
});

test.each([
  ['off', { folder: null }],
  ['writing', { waiting: 60 }],
  ['not allowed', { allowed: false }],
  [
    'in conflict',
    { conflicts: [{ clipId: 'c1', title: 'Tram', path: 'Tram-2.md', outside: ['Tram.md'] }] },
  ],
])('has names for all, when it is %s', async (_what, over) => {
  const { container } = show(over);
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
