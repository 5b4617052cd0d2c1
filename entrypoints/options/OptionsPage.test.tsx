// @vitest-environment jsdom
import { configure, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { giveLayout } from '../../components/testing/layout.ts';
import { trashClips } from '../../lib/library/clips/trash.ts';
import { saveCapture } from '../../lib/library/saving/save-capture.ts';
import { freshLibrary } from '../../lib/library/testing/fresh-library.ts';
import { DEFAULT_SETTINGS, loadSettings } from '../../lib/platform/settings/settings.ts';
import { makeCapture } from '../../tests/makers.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { createOptionsLibrary } from './options-library.ts';
import { createOptionsState } from './options-state.ts';

/** What the browser says of the disk. */
function giveStorage() {
  const storage = {
    estimate: async () => ({ usage: 12_345_678, quota: 4_000_000_000 }),
    persisted: async () => true,
  };
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
}

async function show() {
  giveStorage();
  const library = await freshLibrary();
  for (const at of [1, 2, 3]) {
    const capture = makeCapture({ canonicalUrl: `https://n.example/${at}` });
    await saveCapture(library, capture, { revisionId: `r${at}` }, () => `c${at}`);
  }
  await trashClips(library, ['c3']);
  const stopped = new AbortController();
  onTestFinished(() => stopped.abort());
  const state = createOptionsState({
    settings: DEFAULT_SETTINGS,
    keys: { popup: 'Alt+Shift+J', clip: '' },
    version: '1.2.3',
    opening: Promise.resolve(createOptionsLibrary(library)),
    stopped: stopped.signal,
  });
  const { container } = render(<OptionsPage state={state} />);
  await screen.findByText('12 MB of 4 GB available');
  return { library, container };
}

const action = (name: string) =>
  document.querySelector(`[data-action="${name}"]`) ?? expect.unreachable(`no button ${name}`);

beforeEach(() => giveLayout(600));

// Roles and names of a whole page take jsdom long on a busy machine.
const PATIENCE = { timeout: 10_000 };
configure({ asyncUtilTimeout: PATIENCE.timeout });
vi.setConfig({ testTimeout: 30_000 });
const eventually = (check: () => unknown) => vi.waitFor(check, PATIENCE);

test('keeps what is chosen and typed', async () => {
  await show();
  fireEvent.change(screen.getByLabelText('Format'), { target: { value: 'finews' } });
  const wait = screen.getByLabelText('Wait for slow pages');
  fireEvent.input(wait, { target: { value: '12' } });
  fireEvent.blur(wait);
  const host = screen.getByLabelText('finews share links');
  fireEvent.input(host, { target: { value: 'https://mirror.example/x' } });
  fireEvent.blur(host);
  await eventually(async () =>
    expect(await loadSettings()).toMatchObject({
      profile: 'finews',
      waitSeconds: 12,
      export: {
        finewsSite: DEFAULT_SETTINGS.export.finewsSite,
        finewsShareHost: 'https://mirror.example',
      },
    }),
  );
});

test('does not keep what makes no sense', async () => {
  await show();
  const wait = screen.getByLabelText('Wait for slow pages');
  fireEvent.input(wait, { target: { value: '99' } });
  fireEvent.blur(wait);
  expect(screen.getByText('Write a number from 0 to 30')).toBeTruthy();
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
});

test('a format of one’s own: told what is wrong with it, shown on a clip, kept, chosen', async () => {
  await show();
  fireEvent.click(action('new-profile'));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.input(dialog.getByLabelText('Name'), { target: { value: 'Mine' } });
  const body = dialog.getByLabelText('Text');
  fireEvent.input(body, { target: { value: 'By\n {{ titel }}' } });
  await dialog.findByText('Line 2, column 5: no clip has a field “titel”');
  expect(action('save-profile').matches(':disabled')).toBe(true);
  fireEvent.input(body, { target: { value: 'By {{ bylines | join }}' } });
  await dialog.findByText(/By 刘岚/);
  await eventually(() => expect(action('save-profile').matches(':disabled')).toBe(false));
  fireEvent.click(action('save-profile'));
  const [own] = await vi.waitFor(async () => {
    const { own } = await loadSettings();
    expect(own).toMatchObject([{ name: 'Mine', body: 'By {{ bylines | join }}' }]);
    return own;
  }, PATIENCE);
  fireEvent.change(screen.getByLabelText('Format'), { target: { value: `own:${own?.id}` } });
  await eventually(async () => expect((await loadSettings()).profile).toBe(`own:${own?.id}`));
});

test('a rule: clips of one source have a format of their own', async () => {
  await show();
  fireEvent.click(action('new-rule'));
  fireEvent.change(await screen.findByLabelText('Name'), { target: { value: '某报' } });
  await eventually(async () =>
    expect((await loadSettings()).rules).toEqual([
      { field: 'source', value: '某报', profile: 'plain' },
    ]),
  );
});

test('empties the trash once that is confirmed', async () => {
  const { library } = await show();
  fireEvent.click(action('empty-trash'));
  expect(await library.clips.count()).toBe(3);
  fireEvent.click(action('confirm'));
  await eventually(async () => expect(await library.clips.count()).toBe(2));
  await eventually(() => expect(document.querySelector('[data-action="empty-trash"]')).toBe(null));
});

test('says which keys are set, what is private, and which version this is', async () => {
  const { container } = await show();
  expect(screen.getByText('Alt+Shift+J')).toBeTruthy();
  expect(screen.getByText('not set')).toBeTruthy();
  expect(container.textContent).toContain('sends nothing anywhere');
  expect(container.textContent).toContain('Version 1.2.3');
});

test('has nothing that axe objects to', async () => {
  const { container } = await show();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
