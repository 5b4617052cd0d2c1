// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { describeQuery } from '../../lib/search/query/describe-query.ts';
import { QueryChips } from './QueryChips.tsx';

const NOW = new Date(2022, 4, 25);

function show(query: string) {
  const onRemove = vi.fn();
  render(<QueryChips chips={describeQuery(query, NOW)} onRemove={onRemove} />);
  return { onRemove, said: screen.getAllByRole('listitem').map((item) => item.textContent) };
}

test('says every condition as it was understood', () => {
  const { said } = show(
    '政务寄递 "a b" title:x -tag:农村 (source:post OR by:lan) is:starred har* cov',
  );
  expect(said).toEqual([
    '政务寄递',
    '“a b”',
    'titlex',
    'nottag农村',
    'sourcepost',
    'orbylan',
    'starred',
    'har*',
    'cov',
  ]);
});

test('dates are the days they mean', () => {
  expect(show('on:"last week" after:2022-05 before:2022 ').said).toEqual([
    'May 16, 2022 – May 22, 2022',
    'since May 1, 2022',
    'until Dec 31, 2021',
  ]);
});

test('what looks like a field and is none says that it is taken as words', () => {
  show('sorce:post ');
  const chip = screen.getByRole('button', { name: 'Take “sorce:post” out of the search' });
  expect(chip.title).toContain('no such field');
});

test('a chip is taken away by a press', () => {
  const { onRemove } = show('a -tag:b c');
  fireEvent.click(screen.getByRole('button', { name: 'Take “not tag b” out of the search' }));
  expect(onRemove.mock.calls[0]?.[0]).toMatchObject({ from: 3, to: 8 });
});
