// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { createRef } from 'preact';
import { expect, test, vi } from 'vitest';
import { makeClip, makeRevision } from '../../tests/makers.ts';
import { Reader, type ReaderProps } from './Reader.tsx';

const PICTURE = 'https://news.example/a.jpg';
const image = { url: PICTURE, alt: 'Tram', caption: '', width: null, height: null };

function show(over: Partial<ReaderProps> = {}) {
  const revision = over.revision ?? makeRevision();
  const props: ReaderProps = {
    clip: makeClip(),
    revision,
    revisions: [revision],
    images: 'blocked',
    kept: new Map(),
    style: { size: 18, face: 'serif', measure: 'normal' },
    toolbar: null,
    sought: { words: [], at: -1, onCount: vi.fn() },
    editor: null,
    pageRef: createRef<HTMLDivElement>(),
    onShowImages: vi.fn(),
    onRevision: vi.fn(),
    onSource: vi.fn(),
    onTag: vi.fn(),
    ...over,
  };
  return { ...render(<Reader {...props} />), props };
}

const withImage = makeRevision({
  html: `<p>Text</p><figure><img src="${PICTURE}" alt="Tram"></figure>`,
  images: [image],
});

test('shows the article with its origin, on the clock of the page', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(makeClip().title);
  expect(screen.getByText('刘岚')).toBeTruthy();
  expect(screen.getByText('2022-05-18 12:52 UTC+8')).toBeTruthy();
  expect(screen.getByText('近年来，广东邮政坚持以人民为中心的发展思想。').tagName).toBe('P');
  const original = screen.getByRole('link', { name: 'Open the original' });
  expect(original.getAttribute('href')).toBe('https://news.example/a/1.html?from=home');
  expect(original.getAttribute('rel')).toBe('noopener noreferrer');
});

test('asks the network for no image before the reader does, then for all', () => {
  const { container, props, rerender } = show({ revision: withImage });
  expect(container.innerHTML).not.toContain(PICTURE);
  expect(screen.getByText('Tram')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show 1 image' }));
  expect(props.onShowImages).toHaveBeenCalledOnce();
  rerender(<Reader {...props} images="loaded" />);
  expect(container.querySelector('img')?.getAttribute('src')).toBe(PICTURE);
  expect(screen.queryByRole('button', { name: 'Show 1 image' })).toBe(null);
});

test('shows the images that are kept at once, and asks for the others only', () => {
  const other = { ...image, url: 'https://news.example/b.jpg' };
  const html = `${withImage.html}<p><img src="${other.url}" alt="Bus"></p>`;
  const revision = makeRevision({ html, images: [image, other] });
  const { container } = show({ revision, kept: new Map([[PICTURE, 'blob:kept']]) });
  const sources = [...container.querySelectorAll('img')].map((shown) => shown.getAttribute('src'));
  expect(sources).toEqual(['blob:kept']);
  expect(screen.getByRole('button', { name: 'Show 1 image' })).toBeTruthy();
});

test('markup that a library file brought along does nothing', () => {
  const html = `<p onclick="alert(1)">a</p><script>alert(1)</script><img src=x onerror=alert(1)>
    <iframe src="https://evil.example"></iframe><a href="javascript:alert(1)">b</a>
    <style>body{display:none}</style><form action="https://evil.example"><input></form>`;
  const { container } = show({ revision: makeRevision({ html }) });
  expect(container.querySelector('script, iframe, style, form, input')).toBe(null);
  expect(container.innerHTML).not.toMatch(/onclick|onerror|javascript:|evil/);
  expect(screen.getByText('a')).toBeTruthy();
});

test('what is read stays the same element while the clip around it changes', () => {
  const { props, rerender } = show();
  const paragraph = screen.getByText(/^近年来/);
  rerender(<Reader {...props} clip={makeClip({ tags: ['new'], updatedAt: 1 })} />);
  expect(screen.getByText(/^近年来/)).toBe(paragraph);
});

test('an article without markup is shown by its lines', () => {
  const revision = makeRevision({ html: '', text: 'First.\n\n<b>Second.</b>' });
  const { container } = show({ revision });
  const paragraphs = [...container.querySelectorAll('p')].map((p) => p.textContent);
  expect(paragraphs).toEqual(expect.arrayContaining(['First.', '<b>Second.</b>']));
});

test('says what should be known: a link only, notes of the capture, the trash, an older text', () => {
  const clip = makeClip({ kind: 'link', notes: ['paywall'], deletedAt: Date.UTC(2022, 4, 20, 16) });
  show({ clip, revision: makeRevision({ id: 'older' }) });
  for (const text of [/Only the link was kept/, /paywall/, /May 20, 2022/, /older version/]) {
    expect(screen.getByText(text)).toBeTruthy();
  }
});

test('says where its facts were read, to who asks', () => {
  const { container } = show();
  const evidence = container.querySelector('details');
  expect(evidence?.open).toBe(false);
  expect(evidence?.textContent).toContain('（文章来源：中国邮政快递报）');
});

test('source and tags lead to their like', () => {
  const { props } = show({ clip: makeClip({ tags: ['harbour'] }) });
  fireEvent.click(screen.getByRole('button', { name: '中国邮政快递报' }));
  expect(props.onSource).toHaveBeenCalledExactlyOnceWith('中国邮政快递报');
  fireEvent.click(screen.getByRole('button', { name: 'harbour' }));
  expect(props.onTag).toHaveBeenCalledExactlyOnceWith('harbour');
});

test('lists the versions there were, and goes to another', () => {
  const revisions = [makeRevision({ text: 'abcd' }), makeRevision({ id: 'r1', text: 'ab' })];
  const { props } = show({ revisions });
  const buttons = screen.getAllByRole('button', { name: /characters/ });
  expect(buttons.map((button) => button.getAttribute('aria-current'))).toEqual(['true', null]);
  fireEvent.click(screen.getByRole('button', { name: /2 characters/ }));
  expect(props.onRevision).toHaveBeenCalledExactlyOnceWith('r1');
});

test('has nothing that axe objects to', async () => {
  const html = '<h2>a</h2><table><tr><th>x</th></tr><tr><td>1</td></tr></table>';
  const { container } = show({
    clip: makeClip({ tags: ['a'], note: 'n' }),
    revision: makeRevision({ html, images: [image] }),
  });
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: at }) => at)])).toEqual([]);
});

test('tells how often the sought words stand in the text, and marks them in the headline', () => {
  const onCount = vi.fn();
  const words = ['服务', '广东'].map((needle) => ({ needle, prefix: false }));
  show({ sought: { words, at: -1, onCount } });
  expect(onCount).toHaveBeenLastCalledWith(1);
  const heading = screen.getByRole('heading', { level: 1 });
  expect([...heading.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['服务']);
});

test('the empty text of a clip that was a link first is no version of it', () => {
  const link = makeRevision({ id: 'first', html: '', text: '' });
  show({ revisions: [makeRevision(), link] });
  expect(screen.queryByRole('button', { name: /characters/ })).toBe(null);
  cleanup();
  show({ revisions: [makeRevision(), makeRevision({ id: 'older' }), link] });
  expect(screen.getAllByRole('button', { name: /characters/ })).toHaveLength(2);
});
