// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { type ClipQuery, EVERYTHING, type FoundClips } from '../../lib/search/clip-query.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FilterPanel } from './FilterPanel.tsx';

const found: FoundClips = {
  ids: [],
  sources: [
    { value: 'Harbour Post', count: 12 },
    { value: '', count: 3 },
  ],
  tags: Array.from({ length: 9 }, (_, at) => ({ value: `tag ${at}`, count: 9 - at })),
  months: [
    { value: '2024-02', count: 4 },
    { value: '2023-12', count: 11 },
  ],
};

function show(over: Partial<ClipQuery> = {}) {
  const onChange = vi.fn();
  const query = { ...EVERYTHING, ...over };
  const { container } = render(<FilterPanel {...{ query, found, onChange }} />);
  return { container, onChange };
}

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

test('sources add up, and pressing a chosen one takes it away', () => {
  const { onChange } = show({ sources: ['Harbour Post'] });
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Harbour Post12');
  press(/Source unknown/);
  expect(onChange).toHaveBeenLastCalledWith({ sources: ['Harbour Post', ''] });
  press(/Harbour Post/);
  expect(onChange).toHaveBeenLastCalledWith({ sources: [] });
});

test('a month is a range of days, with the leap day, and taken away as one', () => {
  const { onChange } = show();
  press(/February 2024/);
  expect(onChange).toHaveBeenLastCalledWith({ from: '2024-02-01', to: '2024-02-29' });
  const chosen = show({ from: '2023-12-01', to: '2023-12-31' });
  fireEvent.click(screen.getByRole('button', { pressed: true }));
  expect(chosen.onChange).toHaveBeenLastCalledWith({ from: null, to: null });
});

test('days can be set at either end', () => {
  const { onChange } = show({ to: '2022-06-30' });
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2022-05-01' } });
  expect(onChange).toHaveBeenLastCalledWith({ from: '2022-05-01', to: '2022-06-30' });
  fireEvent.change(screen.getByLabelText('To'), { target: { value: '' } });
  expect(onChange).toHaveBeenLastCalledWith({ from: null, to: null });
});

test('a long list is cut, except for what is chosen, and opens', () => {
  show({ tags: ['tag 8', 'gone'] });
  const tags = within(screen.getByRole('region', { name: 'Tags' }));
  expect(tags.getAllByRole('listitem').map((li) => li.textContent)).toEqual([
    'gone0',
    ...['tag 09', 'tag 18', 'tag 27', 'tag 36', 'tag 45', 'tag 54', 'tag 81'],
  ]);
  fireEvent.click(tags.getByRole('button', { name: 'Show 2 more' }));
  expect(tags.getAllByRole('listitem')).toHaveLength(10);
});

test('has nothing that axe objects to', async () => {
  const { container } = show({ sources: [''] });
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations).toEqual([]);
});

test('every filter is a chip that takes itself away', () => {
  const [onChange, onClear] = [vi.fn(), vi.fn()];
  const query = {
    ...EVERYTHING,
    text: 'in the box',
    sources: ['a', ''],
    tags: ['t'],
    from: '2022-05-03',
  };
  render(<ActiveFilters {...{ query, onChange, onClear }} />);
  const chips = screen.getAllByRole('button').map((chip) => chip.textContent);
  expect(chips).toEqual(['a', 'Source unknown', 't', 'since 2022-05-03', 'Clear filters']);
  press('Remove filter “Source unknown”');
  expect(onChange).toHaveBeenLastCalledWith({ sources: ['a'] });
  press('Remove filter “since 2022-05-03”');
  expect(onChange).toHaveBeenLastCalledWith({ from: null });
  press('Clear filters');
  expect(onClear).toHaveBeenCalledOnce();
});

test('a whole month is one chip; without filters there is none', () => {
  const callbacks = { onChange: vi.fn(), onClear: vi.fn() };
  const month = { ...EVERYTHING, from: '2022-05-01', to: '2022-05-31' };
  const { rerender, container } = render(<ActiveFilters query={month} {...callbacks} />);
  press('Remove filter “May 2022”');
  expect(callbacks.onChange).toHaveBeenCalledExactlyOnceWith({ from: null, to: null });
  rerender(<ActiveFilters query={{ ...EVERYTHING, text: 'words' }} {...callbacks} />);
  expect(container.textContent).toBe('');
});
