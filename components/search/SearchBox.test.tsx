// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { createRef } from 'preact';
import { expect, test, vi } from 'vitest';
import type { Suggestions } from '../../lib/search/query/suggest.ts';
import { SearchBox, type SearchBoxProps } from './SearchBox.tsx';

const option = (text: string) => ({
  kind: 'tag' as const,
  text,
  label: text.slice(4),
  count: 1200,
});

/** Offers two tags for what ends in `tag:` and a field for what ends in `ta`. */
function suggest(text: string, caret: number): Suggestions | null {
  const before = text.slice(0, caret);
  const [to, from] = [caret, before.search(/\S*$/)];
  if (before.endsWith('tag:'))
    return { from, to, options: [option('tag:rural'), option('tag:rail')] };
  if (!before.endsWith('ta')) return null;
  return { from, to, options: [{ kind: 'field', text: 'tag:', label: 'tag:', count: null }] };
}

function show(over: Partial<SearchBoxProps> = {}) {
  const onSearch = vi.fn<(text: string) => void>();
  const props = {
    text: '',
    suggest,
    recent: [],
    onSearch,
    onLeave: vi.fn(),
    onForget: vi.fn(),
    inputRef: createRef<HTMLInputElement>(),
    ...over,
  };
  const { rerender, container } = render(<SearchBox {...props} />);
  const input = screen.getByRole<HTMLInputElement>('combobox');
  const type = (value: string, more: InputEventInit = {}) => {
    input.value = value;
    input.setSelectionRange(value.length, value.length);
    fireEvent(input, new InputEvent('input', { bubbles: true, ...more }));
  };
  const press = (key: string) => fireEvent.keyDown(input, { key });
  const set = (text: string, complete = props.suggest) =>
    rerender(<SearchBox {...props} text={text} suggest={complete} />);
  return { ...props, onSearch, input, type, press, set, container };
}

const options = () => screen.queryAllByRole('option').map((element) => element.textContent);
const active = (input: HTMLElement) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

/** As the browser tells it: `fireEvent` has names of its own for these. */
const compose = (on: Element, what: 'start' | 'end') =>
  fireEvent(on, new CompositionEvent(`composition${what}`, { bubbles: true }));

test('looks for what was typed at each keystroke, from the first', () => {
  const { type, onSearch } = show();
  for (const text of ['p', 'po', 'po']) type(text);
  expect(onSearch.mock.calls).toEqual([['p'], ['po']]);
});

test('looks for nothing while an input method composes, then for the words', () => {
  const { input, type, press, onSearch, onLeave } = show();
  compose(input, 'start');
  type('you', { isComposing: true });
  // Firefox says of the input that ends a composition that it is one no more, before it tells of the end.
  type('you zheng');
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  press('Enter');
  expect(onSearch).not.toHaveBeenCalled();
  expect(onLeave).not.toHaveBeenCalled();
  input.value = '邮政';
  compose(input, 'end');
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('邮政');
});

test('nothing is offered for what is being composed', () => {
  const { input, type } = show();
  type('ta');
  expect(options()).toHaveLength(1);
  compose(input, 'start');
  expect(options()).toEqual([]);
});

test('Enter, and the down arrow where nothing is offered, go on to the list', () => {
  const { type, press, onLeave } = show();
  type('post');
  press('Enter');
  press('ArrowDown');
  expect(onLeave).toHaveBeenCalledTimes(2);
});

test('Tab puts the first completion in, and the next ones are offered at once', () => {
  const { input, type, press, onSearch, onLeave } = show();
  type('post ta');
  press('Tab');
  expect(input.value).toBe('post tag:');
  expect(options()).toEqual(['rural1,200', 'rail1,200']);
  press('ArrowDown');
  press('ArrowDown');
  expect(active(input)).toBe('rail1,200');
  press('Enter');
  expect(input.value).toBe('post tag:rail ');
  expect(onSearch).toHaveBeenLastCalledWith('post tag:rail ');
  expect(onLeave).not.toHaveBeenCalled();
});

test('what becomes known after it was asked for is offered then, unless the list was put away', () => {
  const { type, press, set } = show({ suggest: () => null });
  type('tag:');
  expect(options()).toEqual([]);
  set('tag:', suggest);
  expect(options()).toHaveLength(2);
  press('Escape');
  set('tag:', (text, caret) => suggest(text, caret));
  expect(options()).toEqual([]);
});

test('the arrows go round by way of what was typed; Esc puts the list away, and then is the page’s', () => {
  const { input, type, press } = show();
  type('tag:');
  press('ArrowUp');
  expect(active(input)).toBe('rail1,200');
  press('ArrowDown');
  expect(active(input)).toBeUndefined();
  expect(input.getAttribute('aria-expanded')).toBe('true');
  expect(press('Escape')).toBe(false);
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(press('Escape')).toBe(true);
  expect(press('Tab')).toBe(true);
});

test('completes where the caret is, and leaves the rest alone', () => {
  const { input, press } = show();
  input.value = 'a ta b';
  input.setSelectionRange(4, 4);
  fireEvent.click(input);
  press('Tab');
  expect(input.value).toBe('a tag: b');
  expect(input.selectionStart).toBe(6);
});

test('an empty box offers the searches of before, to choose or to forget', () => {
  const { input, onSearch, onForget } = show({ recent: ['after:2022', 'post'] });
  fireEvent.focus(input);
  expect(options()).toEqual(['after:2022', 'post']);
  fireEvent.click(screen.getByText('Clear recent searches'));
  expect(onForget).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByText('post'));
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('post');
  expect(input.value).toBe('post');
  expect(options()).toEqual([]);
});

test('follows a query that comes from elsewhere, but never what is being typed', () => {
  const { input, type, set } = show({ text: 'old' });
  type('older');
  type('older still');
  // The first search comes back when the second is typed already.
  set('older');
  expect(input.value).toBe('older still');
  set('older still');
  expect(input.value).toBe('older still');
  set('bookmark');
  expect(input.value).toBe('bookmark');
});

test('the cross clears it and stays in the field', () => {
  const { input, onSearch } = show({ text: 'post' });
  fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('');
  expect(document.activeElement).toBe(input);
});

test('has nothing that axe objects to, closed or open', async () => {
  const { container, type } = show();
  const problems = async () => (await axe.run(container)).violations.map(({ id }) => id);
  expect(await problems()).toEqual([]);
  type('tag:');
  expect(await problems()).toEqual([]);
});
