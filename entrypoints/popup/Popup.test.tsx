// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ClipperError } from '../../lib/clip/clipper-error.ts';
import { fillDisk } from '../../lib/library/testing/fill-disk.ts';
import { Popup } from './Popup.tsx';
import { type PopupStart, startPopup, TAB } from './testing/start-popup.ts';

const AXE = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

async function open(start?: PopupStart) {
  const popup = await startPopup(start);
  const { container } = render(<Popup state={popup.state} />);
  const reading = status();
  await act(() => popup.state.start());
  return { ...popup, container, reading };
}

const status = () => screen.getByTestId('clip-status').dataset['state'];
const field = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]`) ?? expect.fail(`no field ${name}`);
const button = (action: string) =>
  document.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
const press = (action: string) => act(() => button(action)?.click());
const stored = (popup: Awaited<ReturnType<typeof open>>) => popup.library.clips.toArray();

test('reads, then shows all fields of what was saved', async () => {
  const { reading } = await open();
  expect(reading).toBe('reading');
  expect(status()).toBe('saved');
  expect(['title', 'source', 'bylines', 'published'].map((name) => field(name).value)).toEqual([
    '让群众享受“就近办”“随时办”服务',
    '中国邮政快递报',
    '刘岚',
    '2022-05-18 12:52',
  ]);
});

test('the tab’s title stands there before anything is known', async () => {
  const { state } = await startPopup();
  render(<Popup state={state} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(TAB.title);
});

test('click, type a tag, Enter, Esc: tagged and closed', async () => {
  const popup = await open();
  expect(document.activeElement).toBe(field('tags'));
  fireEvent.input(field('tags'), { target: { value: '邮政' } });
  fireEvent.keyDown(field('tags'), { key: 'Enter' });
  fireEvent.keyDown(field('tags'), { key: 'Escape' });
  await waitFor(() => expect(popup.closed()).toBe(1));
  expect(await stored(popup)).toMatchObject([{ tags: ['邮政'] }]);
});

test('Ctrl and Enter closes from any field, and keeps the tag that is half typed', async () => {
  const popup = await open();
  fireEvent.input(field('tags'), { target: { value: 'half' } });
  fireEvent.keyDown(field('tags'), { key: 'Enter', ctrlKey: true });
  await waitFor(() => expect(popup.closed()).toBe(1));
  expect(await stored(popup)).toMatchObject([{ tags: ['half'] }]);
});

test('Esc closes the list of tags first, and an Esc of the input method closes nothing', async () => {
  const popup = await open();
  await act(async () => {
    popup.state.knownTags.value = ['邮政'];
  });
  fireEvent.input(field('tags'), { target: { value: '邮' } });
  fireEvent.keyDown(field('tags'), { key: 'Escape', isComposing: true });
  fireEvent.keyDown(field('tags'), { key: 'Escape' });
  await act(() => popup.state.flush());
  expect(popup.closed()).toBe(0);
});

test('correcting the source shows where it was read', async () => {
  await open();
  const why = document.getElementById(field('source').getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toContain('（文章来源：中国邮政快递报）');
});

test('a source and a date that the page does not say are asked for', async () => {
  const popup = await open({ capture: { source: null, published: null, notes: ['plain-text'] } });
  expect(screen.getByText(/plain text/)).toBeTruthy();
  expect(field('source').placeholder).toBe('Add source');
  fireEvent.input(field('published'), { target: { value: '2022年5月18日' } });
  fireEvent.blur(field('published'));
  await act(() => popup.state.flush());
  expect(await stored(popup)).toMatchObject([
    { published: { iso: '2022-05-18T00:00:00+08:00', precision: 'day' }, corrected: ['published'] },
  ]);
});

test('a blank title is no title: the clip keeps its own', async () => {
  const popup = await open();
  fireEvent.input(field('title'), { target: { value: '  ' } });
  fireEvent.blur(field('title'));
  await act(() => popup.state.flush());
  expect(field('title').value).toBe('让群众享受“就近办”“随时办”服务');
});

test('Undo takes the save back and says so; the article can be clipped again', async () => {
  const popup = await open();
  await press('undo');
  await waitFor(() => expect(status()).toBe('undone'));
  expect(await stored(popup)).toEqual([]);
  await waitFor(() => expect(document.activeElement).toBe(button('retry')));
  await press('retry');
  await waitFor(() => expect(status()).toBe('saved'));
});

test('a restricted page says why and keeps the link', async () => {
  const clipTab = () => Promise.reject(new ClipperError('page-restricted'));
  await open({ answers: { clipTab } });
  expect(status()).toBe('failed');
  expect(screen.getByRole('alert').textContent).toMatch(/no extension/);
  expect(button('retry')).toBeNull();
  expect(document.activeElement).toBe(button('keep-link'));
  await press('keep-link');
  await waitFor(() => expect(status()).toBe('link'));
});

test('a full disk says what to do, and the next try saves', async () => {
  const disk = fillDisk(0, 'transaction');
  const popup = await open();
  expect(status()).toBe('failed');
  expect(screen.getByRole('alert').textContent).toMatch(/disk is full.*Free some space and try/);
  expect(await stored(popup)).toEqual([]);
  disk.end();
  await press('retry');
  await waitFor(() => expect(status()).toBe('saved'));
});

test('copies the clip as it was edited a moment ago', async () => {
  const writeText = vi.fn(async (_text: string) => undefined);
  Object.assign(navigator, { clipboard: { writeText } });
  await open();
  fireEvent.input(field('title'), { target: { value: 'Edited title' } });
  await press('copy');
  await press('copy-markdown');
  await screen.findByText('Copied as Markdown', {}, { timeout: 5000 });
  expect(writeText.mock.lastCall?.[0]).toContain('Edited title');
});

test('opens the library at the clip', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const popup = await open();
  await press('open-library');
  const [clip] = await stored(popup);
  expect(create.mock.lastCall?.[0].url).toMatch(new RegExp(`library\\.html#/\\?clip=${clip?.id}$`));
});

test('axe finds nothing wrong, saved or failed', async () => {
  const { container, state } = await open({ capture: { source: null } });
  expect((await axe.run(container, AXE)).violations).toEqual([]);
  await act(async () => {
    state.clip.value = null;
    state.phase.value = { name: 'failed', code: 'page-broken' };
  });
  expect((await axe.run(container, AXE)).violations).toEqual([]);
});

test('what few articles have is under where it comes from, and is corrected there', async () => {
  const popup = await open({ capture: { editors: ['别人'] } });
  expect(field('editors').closest('details')).not.toBeNull();
  fireEvent.input(field('editors'), { target: { value: '周渡、沈映雪' } });
  fireEvent.blur(field('editors'));
  await act(() => popup.state.leave());
  expect(await stored(popup)).toMatchObject([
    { editors: ['周渡', '沈映雪'], corrected: ['editors'] },
  ]);
  expect(screen.getByText('Editor changed')).toBeTruthy();
});
