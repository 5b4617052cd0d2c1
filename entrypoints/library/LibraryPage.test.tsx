// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { configure, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { giveLayout } from '../../components/testing/layout.ts';
import { getClip } from '../../lib/library/clips/clips.ts';
import { saveCapture } from '../../lib/library/saving/save-capture.ts';
import { freshLibrary } from '../../lib/library/testing/fresh-library.ts';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings/settings.ts';
import { makeCapture } from '../../tests/makers.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { createLibraryState } from './library-state.ts';

/** A page over a library with so many clips; `c1` is the oldest, at the end of the list. */
async function show(clips: number, hash = '#/') {
  const library = await freshLibrary();
  for (let at = 1; at <= clips; at++) {
    const capture = makeCapture({ title: `Clip ${at}`, canonicalUrl: `https://n.example/${at}` });
    await saveCapture(library, capture, { revisionId: `r${at}`, now: at }, () => `c${at}`);
  }
  window.history.replaceState(null, '', hash);
  const stopped = new AbortController();
  onTestFinished(() => stopped.abort());
  const state = createLibraryState({
    library,
    settings: signal(DEFAULT_SETTINGS),
    variants: signal(null),
    clipKeys: 'Alt+Shift+J',
    window,
    narrow: signal(false),
    stopped: stopped.signal,
  });
  const { container } = render(<LibraryPage state={state} />);
  if (clips > 0) await eventually(() => expect(container.textContent).toContain(`Clip ${clips}`));
  return { library, state, container };
}

const press = (key: string, on: Element = document.body) => fireEvent.keyDown(on, { key });
const row = (id: string) =>
  document.querySelector(`[data-clip-id="${id}"]`) ?? expect.unreachable(`no row ${id}`);
const rows = (which: { selected?: boolean } = {}) =>
  within(screen.getByRole('listbox', { name: 'Clips' })).queryAllByRole('option', which);
const reader = () => screen.findByTestId('reader');
const action = (name: string, within_: Element = document.body) =>
  within_.querySelector(`[data-action="${name}"]`) ?? expect.unreachable(`no button ${name}`);

beforeEach(() => giveLayout(600));

// Roles and names of a whole page take jsdom long on a busy machine.
const PATIENCE = { timeout: 10_000 };
configure({ asyncUtilTimeout: PATIENCE.timeout });
vi.setConfig({ testTimeout: 30_000 });
const eventually = (check: () => unknown) => vi.waitFor(check, PATIENCE);

test('an empty library says how to fill it, with the keys that do', async () => {
  await show(0);
  expect(await screen.findByText('Clip your first article')).toBeTruthy();
  expect(screen.getByText(/Alt\+Shift\+J/)).toBeTruthy();
});

test('a search that finds nothing offers what finds something without one condition', async () => {
  const { state } = await show(3);
  const term = 'tag:nowhere "Clip 2" is:starred';
  state.browsing.ask({ text: term });
  expect(await screen.findByText('Nothing matches')).toBeTruthy();
  // Two of the three are in the way.
  expect(screen.queryByText(/^Without/)).toBe(null);
  state.browsing.ask({ text: 'tag:nowhere "Clip 2"' });
  fireEvent.click(await screen.findByRole('button', { name: /^Without “.*nowhere”\s*1$/ }));
  await eventually(() => expect(rows()).toHaveLength(1));
  expect(state.route.address.value.query.text).toBe('"Clip 2"');
});

test('j and Enter read, the title of the page follows', async () => {
  await show(3);
  press('j');
  const article = await reader();
  expect(article.querySelector('h1')?.textContent).toBe('Clip 3');
  press('j');
  await eventually(() => expect(article.querySelector('h1')?.textContent).toBe('Clip 2'));
  await eventually(() => expect(document.title).toBe('Clip 2 – Jianbao'));
  press('Enter');
  expect(article.contains(document.activeElement)).toBe(true);
});

test('/ goes to the search box, where letters are letters, and Enter back to the list', async () => {
  await show(3);
  press('/');
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Search your clips' });
  expect(document.activeElement).toBe(box);
  press('x', box);
  expect(rows({ selected: true })).toEqual([]);
  fireEvent.input(box, { target: { value: 'clip 2' } });
  press('Enter', box);
  expect(document.activeElement).toBe(screen.getByRole('listbox', { name: 'Clips' }));
  await eventually(() => expect(rows()).toHaveLength(1));
  expect(window.location.hash).toContain('q=clip+2');
});

test('a search without a match offers to clear the filters', async () => {
  await show(2, '#/?q=zeppelin&tag=none&clip=c2');
  fireEvent.click(
    within(await screen.findByText('Nothing matches').then((e) => e.closest('div') ?? e)).getByRole(
      'button',
    ),
  );
  await eventually(() => expect(rows()).toHaveLength(2));
});

test('x chooses, the bar acts on all that is chosen, u takes it back', async () => {
  await show(3);
  press('j');
  press('x');
  press('j');
  press('x');
  expect(screen.getByText('2 selected')).toBeTruthy();
  const bar = screen.getByRole('toolbar', { name: '2 selected' });
  fireEvent.click(action('delete', bar));
  await screen.findByText('2 clips moved to the trash');
  await eventually(() => expect(rows()).toHaveLength(1));
  press('u');
  await eventually(() => expect(rows()).toHaveLength(3));
});

test('when many are deleted by the button, the focus stays in the list, at the next row', async () => {
  await show(4);
  press('j');
  press('x');
  press('J');
  const chosen = screen.getByRole('toolbar', { name: /selected/ });
  const button = action('delete', chosen) as HTMLElement;
  button.focus();
  fireEvent.click(button);
  await eventually(() => expect(rows()).toHaveLength(3));
  const list = screen.getByRole('listbox', { name: 'Clips' });
  await eventually(() => expect(document.activeElement).toBe(list));
  expect(list.getAttribute('aria-activedescendant')).toBe('clip-c3');
});

test('s stars the clip under the cursor, is:starred finds it, and s again takes the star away', async () => {
  await show(3);
  press('j');
  press('j');
  press('s');
  await screen.findByText('Starred', { selector: '[data-star] *' });
  fireEvent.click(screen.getByRole('link', { name: 'Starred' }));
  await eventually(() => expect(rows().map(({ id }) => id)).toEqual(['clip-c2']));
  expect(screen.getByRole('button', { name: 'Take “starred” out of the search' })).toBeTruthy();
  press('s');
  await screen.findByText('Nothing matches');
});

test('what is looked for is told in chips, ranked, and marked in the article, to go through with n', async () => {
  const { state } = await show(3, '#/?q=广东');
  expect((screen.getByRole('combobox', { name: 'List by' }) as HTMLSelectElement).value).toBe(
    'relevance',
  );
  press('j');
  await reader();
  await screen.findByText(/1 match/);
  press('n');
  expect(state.matches.at.value).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Take “广东” out of the search' }));
  await eventually(() => expect(state.route.address.value.query.text).toBe(''));
});

test('a search is saved under a name, listed, renamed and removed, and that can be undone', async () => {
  await show(2, '#/?q=clip');
  fireEvent.click(action('save-search'));
  const dialog = await screen.findByRole('dialog', { name: 'Save this search' });
  const name = within(dialog).getByRole<HTMLInputElement>('textbox');
  expect(name.value).toBe('clip');
  fireEvent.input(name, { target: { value: 'All of them' } });
  fireEvent.click(action('confirm', dialog));
  const link = await screen.findByRole('link', { name: 'All of them' });
  expect(link.getAttribute('href')).toBe('#/?q=clip&by=clipped');
  fireEvent.click(screen.getByRole('button', { name: 'Remove “All of them”' }));
  await screen.findByText('Search “All of them” removed');
  expect(screen.queryByRole('link', { name: 'All of them' })).toBe(null);
  press('u');
  await screen.findByRole('link', { name: 'All of them' });
});

test('while the filters lie over the page nothing beneath can be reached, and Esc gives the focus back', async () => {
  const { container } = await show(1);
  fireEvent.click(action('show-filters'));
  const list = container.querySelector('section[aria-busy]');
  await eventually(() => expect(list?.hasAttribute('inert')).toBe(true));
  expect(document.activeElement?.closest('nav')).not.toBe(null);
  press('Escape', document.activeElement ?? document.body);
  await eventually(() => expect(document.activeElement).toBe(action('show-filters')));
  expect(list?.hasAttribute('inert')).toBe(false);
});

test('tags all that is chosen, also what is out of view', async () => {
  const { library } = await show(30);
  press('j');
  fireEvent.keyDown(document.body, { key: 'a', ctrlKey: true });
  press('t');
  const input = await screen.findByPlaceholderText('Type a tag, press Enter');
  fireEvent.input(input, { target: { value: 'harbour' } });
  press('Enter', input);
  await screen.findByText('Tags changed on 30 clips');
  expect((await getClip(library, 'c1'))?.tags).toEqual(['harbour']);
  await screen.findByRole('button', { name: 'Remove tag “harbour”' });
});

test('Shift and Ctrl choose with the pointer', async () => {
  await show(4);
  fireEvent.click(row('c4'));
  fireEvent.click(row('c2'), { shiftKey: true });
  fireEvent.click(row('c3'), { ctrlKey: true });
  const chosen = rows({ selected: true });
  expect(chosen.map((option) => option.id)).toEqual(['clip-c4', 'clip-c2']);
});

test('e edits in place: what is typed is stored when the field is left, and can be undone', async () => {
  const { library } = await show(1);
  press('j');
  await reader();
  press('e');
  const source = await screen.findByLabelText('Source');
  fireEvent.input(source, { target: { value: 'Harbour Post' } });
  fireEvent.blur(source);
  await eventually(async () =>
    expect(await getClip(library, 'c1')).toMatchObject({
      source: 'Harbour Post',
      corrected: ['source'],
    }),
  );
  press('Escape', source);
  expect(await screen.findByRole('button', { name: 'Harbour Post' })).toBeTruthy();
  press('u');
  await screen.findByRole('button', { name: '中国邮政快递报' });
});

test('in the trash, deleting is for good and asks first', async () => {
  const { library, state } = await show(2);
  await state.actions.trash(['c1']);
  state.browsing.ask({ trash: true });
  await screen.findByText(/after 30 days/);
  await eventually(() => expect(rows()).toHaveLength(1));
  fireEvent.click(row('c1'));
  fireEvent.click(action('delete', await reader()));
  const dialog = await screen.findByRole('dialog', { name: 'Delete this clip for good?' });
  fireEvent.click(action('confirm', dialog));
  await screen.findByText('The trash is empty');
  expect(await getClip(library, 'c1')).toBe(undefined);
});

test('? shows every shortcut', async () => {
  await show(1);
  press('?');
  const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(sheet.textContent).toContain('Extend the selection down');
});

test('a library that fails is read out with what to do', async () => {
  const { library, state } = await show(1);
  library.close();
  state.browsing.ask({ text: 'anything' });
  expect((await screen.findByRole('alert')).textContent).toContain('restart the browser');
});

test('has nothing that axe objects to', async () => {
  const { container } = await show(3);
  press('j');
  await reader();
  press('x');
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('everything in the list is exported without choosing it', async () => {
  const { state } = await show(3);
  state.browsing.ask({ text: 'clip 2' });
  await eventually(() => expect(state.found.answer.value?.whole && rows().length).toBe(1));
  fireEvent.click(action('export-list'));
  expect(await screen.findByRole('dialog', { name: 'Export 1 clip' })).toBeTruthy();
  expect(state.dialog.value).toEqual({ name: 'export', ids: ['c2'] });
});

test('a library that is deleted in another window is told of at once', async () => {
  const { library } = await show(1);
  indexedDB.deleteDatabase(library.name);
  await screen.findByText(/reload this page/);
});
