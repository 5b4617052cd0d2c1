// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { saveCapture } from '../../../lib/library/saving/save-capture.ts';
import { makeCapture } from '../../../tests/makers.ts';
import { Popup } from '../Popup.tsx';
import { startPopup } from '../testing/start-popup.ts';

/** A popup over a library of three more clips: two are about trams. */
async function open() {
  const opened: string[] = [];
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
    opened.push(decodeURIComponent(url.replaceAll('+', ' ')));
    return {} as never;
  });
  const popup = await startPopup();
  for (const [id, title] of [
    ['c1', 'Trams in the rain'],
    ['c2', 'A tram is late'],
    ['c3', 'The bookshop'],
  ] as const) {
    const capture = makeCapture({
      title,
      text: `${title}.`,
      canonicalUrl: `https://n.example/${id}`,
    });
    await saveCapture(popup.library, capture, { revisionId: `r${id}` }, () => id);
  }
  const { container } = render(<Popup state={popup.state} />);
  await act(() => popup.state.start());
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Find in all clips' });
  const type = (text: string) => fireEvent.input(box, { target: { value: text } });
  const press = (key: string, on: Element = box) => fireEvent.keyDown(on, { key });
  return { ...popup, container, box, type, press, opened };
}

const found = () => screen.findAllByRole('option');

/** As the browser tells it: `fireEvent` has names of its own for these. */
const compose = (on: Element, what: 'start' | 'end') =>
  fireEvent(on, new CompositionEvent(`composition${what}`, { bubbles: true }));

test('/ goes to it from the empty tag field, but is text in any other', async () => {
  const { box, press } = await open();
  const tags = document.querySelector('[name="tags"]') ?? expect.unreachable();
  expect(document.activeElement).toBe(tags);
  const note = document.querySelector('[name="note"]') ?? expect.unreachable();
  expect(press('/', note)).toBe(true);
  expect(press('/', tags)).toBe(false);
  expect(document.activeElement).toBe(box);
  expect(press('/')).toBe(true);
});

test('finds as one types, marks it, and Enter opens the chosen one in the library', async () => {
  const { type, press, opened, closed } = await open();
  type('tram');
  const rows = await found();
  expect(rows).toHaveLength(2);
  expect(rows[0]?.getAttribute('aria-selected')).toBe('true');
  expect(rows[0]?.querySelector('mark')?.textContent?.toLowerCase()).toMatch(/^tram/);
  expect(screen.queryByRole('button', { name: /bookshop/ })).toBe(null);
  const second = rows[1]?.textContent ?? '';
  press('ArrowDown');
  press('Enter');
  await vi.waitFor(() => expect(closed()).toBe(1));
  const id = second.includes('late') ? 'c2' : 'c1';
  expect(opened[0]).toMatch(new RegExp(`library.html#/\\?q=tram&clip=${id}$`));
});

test('nothing is looked for while an input method composes', async () => {
  const { state, box, type } = await open();
  compose(box, 'start');
  type('you zheng');
  expect(state.find.text.value).toBe('');
  box.value = 'bookshop';
  compose(box, 'end');
  expect((await found())[0]?.textContent).toContain('The bookshop');
});

test('says when nothing is found; Esc clears the box, and closes the popup only then', async () => {
  const { type, press, closed } = await open();
  type('zeppelin');
  expect(await screen.findByText('No clip matches.')).toBeTruthy();
  press('Escape');
  expect(screen.getByRole('button', { name: /The bookshop/ })).toBeTruthy();
  expect(closed()).toBe(0);
  press('Escape');
  await vi.waitFor(() => expect(closed()).toBe(1));
});

test('has nothing that axe objects to', async () => {
  const { container, type } = await open();
  type('tram');
  await found();
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
