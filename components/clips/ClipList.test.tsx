// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../lib/search/clip-query.ts';
import { makeClip } from '../../tests/makers.ts';
import { giveLayout } from '../testing/layout.ts';
import { ClipList, type ClipListProps } from './ClipList.tsx';
import type { RowClip } from './ClipRow.tsx';

const HEIGHT = 600;
const ids = Array.from({ length: 10_000 }, (_, at) => `c${at}`);

function row(id: string): RowClip {
  const clip = makeClip({ id, title: `Title of ${id}`, tags: ['harbour'] });
  const title = [{ text: clip.title, marked: false }];
  return { clip, title, passage: [{ text: 'found', marked: true }] };
}

function props(over: Partial<ClipListProps> = {}): ClipListProps {
  return {
    ids,
    total: ids.length,
    clips: new Map(ids.slice(0, 40).map((id) => [id, row(id)])),
    query: EVERYTHING,
    chosen: new Set(),
    cursor: null,
    onPress: vi.fn(),
    onStep: vi.fn(),
    onStar: vi.fn(),
    onShow: vi.fn(),
    ...over,
  };
}

const list = () => screen.getByRole('listbox');
const option = (id: string) => document.querySelector<HTMLElement>(`[data-clip-id="${id}"]`);
const must = (id: string) => option(id) ?? expect.unreachable(`no row for ${id}`);

beforeEach(() => giveLayout(HEIGHT));

test('of ten thousand clips only those in view are there, and are asked for', () => {
  const onShow = vi.fn();
  render(<ClipList {...props({ onShow })} />);
  const shown = screen.getAllByRole('option').map((element) => element.dataset['clipId']);
  expect(shown.length).toBeLessThan(20);
  expect(shown.slice(0, 5)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  expect(onShow).toHaveBeenLastCalledWith(shown, EVERYTHING);
  expect(must('c2').getAttribute('aria-posinset')).toBe('3');
  expect(must('c2').getAttribute('aria-setsize')).toBe('10000');
});

test('a row says what the clip is, with what was found marked; one not read yet keeps its place', () => {
  render(<ClipList {...props({ clips: new Map([['c0', row('c0')]]) })} />);
  expect(must('c0').textContent).toContain('中国邮政快递报');
  expect(must('c0').textContent).toContain('刘岚');
  expect(must('c0').textContent).toContain('harbour');
  expect(must('c0').querySelector('mark')?.textContent).toBe('found');
  expect(must('c1').textContent).toBe('');
});

test('clicks open, add with Ctrl or Cmd or the box, and reach with Shift', () => {
  const onPress = vi.fn();
  render(<ClipList {...props({ onPress })} />);
  fireEvent.click(must('c1'));
  fireEvent.click(must('c2'), { ctrlKey: true });
  fireEvent.click(must('c3'), { metaKey: true });
  fireEvent.click(must('c4').querySelector('[data-choose]') ?? must('c4'));
  fireEvent.click(must('c4'), { shiftKey: true });
  expect(onPress.mock.calls).toEqual([
    ['c1', 'one'],
    ['c2', 'toggle'],
    ['c3', 'toggle'],
    ['c4', 'toggle'],
    ['c4', 'range'],
  ]);
});

test('the star of a row stars it and does nothing else', () => {
  const [onPress, onStar] = [vi.fn(), vi.fn()];
  const clip = makeClip({ id: 'c0', starred: true });
  const clips = new Map([...props().clips, ['c0', { ...row('c0'), clip }]]);
  render(<ClipList {...props({ onPress, onStar, clips })} />);
  expect(must('c0').textContent).toContain('Starred');
  expect(must('c1').textContent).not.toContain('Starred');
  fireEvent.click(must('c1').querySelector('[data-star]') ?? must('c1'));
  expect(onStar).toHaveBeenCalledExactlyOnceWith('c1');
  expect(onPress).not.toHaveBeenCalled();
});

test('of a list whose end is not known yet, rows say how many there may be', () => {
  render(<ClipList {...props({ ids: ids.slice(0, 40), total: 1234 })} />);
  expect(must('c2').getAttribute('aria-setsize')).toBe('1234');
});

test('the keys of a list box move, reach and choose', () => {
  const [onStep, onPress] = [vi.fn(), vi.fn()];
  render(<ClipList {...props({ onStep, onPress, cursor: 'c1' })} />);
  for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'Home', 'End']) {
    fireEvent.keyDown(list(), { key });
  }
  fireEvent.keyDown(list(), { key: 'ArrowDown', shiftKey: true });
  fireEvent.keyDown(list(), { key: ' ' });
  expect(onStep.mock.calls).toEqual([
    [1, 'one'],
    [-1, 'one'],
    [5, 'one'],
    [-10_000, 'one'],
    [10_000, 'one'],
    [1, 'range'],
  ]);
  expect(onPress).toHaveBeenCalledExactlyOnceWith('c1', 'toggle');
});

test('tells a screen reader what is chosen and where the cursor is, while its row is there', () => {
  const { rerender } = render(
    <ClipList {...props({ chosen: new Set(['c1', 'c3']), cursor: 'c2' })} />,
  );
  const chosen = screen.getAllByRole('option', { selected: true });
  expect(chosen.map((element) => element.dataset['clipId'])).toEqual(['c1', 'c3']);
  expect(list().getAttribute('aria-activedescendant')).toBe(must('c2').id);
  expect(must('c2').getAttribute('aria-current')).toBe('true');
  rerender(<ClipList {...props({ cursor: 'c9000' })} />);
  expect(list().hasAttribute('aria-activedescendant')).toBe(false);
});

test('a clip that comes above moves the list along, so that the eye keeps its place', () => {
  const { rerender } = render(<ClipList {...props()} />);
  list().scrollTop = 1_300;
  rerender(<ClipList {...props({ ids: ['new', ...ids] })} />);
  expect(list().scrollTop).toBe(1_420);
  rerender(<ClipList {...props({ ids: ids.slice(2) })} />);
  expect(list().scrollTop).toBe(1_060);
});

test('at the top what is new shows itself, and another query begins there', () => {
  const { rerender } = render(<ClipList {...props()} />);
  rerender(<ClipList {...props({ ids: ['new', ...ids] })} />);
  expect(list().scrollTop).toBe(0);
  expect(option('new')).not.toBe(null);
  list().scrollTop = 900;
  rerender(<ClipList {...props({ ids, query: { ...EVERYTHING, order: 'oldest' } })} />);
  expect(list().scrollTop).toBe(0);
});

test('has nothing that axe objects to', async () => {
  const { container } = render(<ClipList {...props({ cursor: 'c1', chosen: new Set(['c2']) })} />);
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
