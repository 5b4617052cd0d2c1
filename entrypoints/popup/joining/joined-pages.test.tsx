// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { ArticlePages } from '../../../lib/capture/pages/article-pages.ts';
import type { Capture, CaptureNote } from '../../../lib/clip/capture.ts';
import { ClipperError } from '../../../lib/clip/clipper-error.ts';
import { saveCapture } from '../../../lib/library/saving/save-capture.ts';
import { freshLibrary } from '../../../lib/library/testing/fresh-library.ts';
import { tellProgress } from '../../../lib/messaging/progress.ts';
import type { Answers } from '../../../lib/messaging/serve.ts';
import { makeCapture } from '../../../tests/makers.ts';
import { Popup } from '../Popup.tsx';
import { startPopup } from '../testing/start-popup.ts';

const OTHERS = [2, 3].map((number) => ({ number, url: `https://news.example/a/1_${number}.html` }));
const PAGES: ArticlePages = { current: 1, others: OTHERS, whole: null };
const ALL = {
  text: 'First page.\nSecond page.',
  notes: ['joined-pages'],
} satisfies Partial<Capture>;

async function open(pages: ArticlePages | null, joinPages?: Answers['joinPages'], capture = {}) {
  const library = await freshLibrary();
  const saveAll: Answers['joinPages'] = ({ revisionId }) =>
    saveCapture(library, makeCapture(ALL), { revisionId });
  const answers = { joinPages: joinPages ?? saveAll };
  const popup = await startPopup({ library, pages, answers, capture });
  render(<Popup state={popup.state} />);
  await act(() => popup.state.start());
  return popup;
}

const button = (action: string) =>
  document.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
const offered = () => screen.queryByTestId('pages-offer')?.textContent ?? null;
const status = () => screen.getByTestId('clip-status').dataset['state'];

test.each<[string, ArticlePages | null, CaptureNote[], boolean]>([
  ['an article of several pages', PAGES, [], true],
  ['an article of one page', null, [], false],
  ['a page without an article', PAGES, ['no-article'], false],
  ['an article that was joined', PAGES, ['joined-pages'], false],
  ['one that was joined in part', PAGES, ['joined-pages', 'pages-missing'], true],
])('%s', async (_case, pages, notes, isOffered) => {
  await open(pages, undefined, { notes });
  expect(offered() !== null).toBe(isOffered);
});

test.each<[string, ArticlePages, string]>([
  ['numbered', PAGES, 'This is page 1 of 3.'],
  ['next', { ...PAGES, others: OTHERS.slice(0, 1) }, 'The article continues on another page.'],
  [
    'whole',
    { ...PAGES, others: [], whole: 'https://news.example/a/1_all.html' },
    'The whole article is on another page.',
  ],
])('says what it knows of the pages: %s', async (_case, pages, words) => {
  await open(pages);
  expect(offered()).toContain(words);
});

test('joins, says so, and can take it back; what was typed meanwhile stays', async () => {
  const { library, state } = await open(PAGES);
  const [before] = await library.clips.toArray();
  await act(() => state.edit({ note: 'typed' }));
  await act(() => state.join.start());
  expect(status()).toBe('joined');
  expect(offered()).toBeNull();
  expect(state.clip.value).toMatchObject({ notes: ['joined-pages'], note: 'typed', revisions: 2 });
  await act(() => state.undo());
  expect(status()).toBe('saved');
  const [after] = await library.clips.toArray();
  expect(after).toMatchObject({ revisionId: before?.revisionId, note: 'typed', revisions: 1 });
  await waitFor(() => expect(offered()).not.toBeNull());
});

test('tells how far it is; stopped, the clip is as it was', async () => {
  const ended: ((receipt: null) => void)[] = [];
  const { library, state } = await open(PAGES, async ({ tabId }) => {
    tellProgress({ type: 'pages-joining', tabId, number: 2, total: 3 });
    return new Promise((resolve) => ended.push(resolve));
  });
  const before = await library.clips.toArray();
  act(() => button('join-pages')?.click());
  await waitFor(() => expect(state.join.working.value).toMatchObject({ number: 2, total: 3 }));
  expect(button('stop-joining')).not.toBeNull();
  await act(async () => ended[0]?.(null));
  await waitFor(() => expect(state.join.working.value).toBeNull());
  expect(await library.clips.toArray()).toEqual(before);
  expect(button('join-pages')).not.toBeNull();
});

test('where no page could be read it says so and offers it again', async () => {
  const asked: string[] = [];
  const { state } = await open(PAGES, async ({ identity }) => {
    asked.push(identity);
    throw new ClipperError('pages-unreachable');
  });
  await act(() => state.join.start());
  expect(state.toast.value?.tone).toBe('failed');
  expect(asked).toEqual([makeCapture().canonicalUrl]);
  expect(offered()).not.toBeNull();
});
