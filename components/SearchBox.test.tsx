// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SearchBox } from './SearchBox.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function show(text = '') {
  const [onSearch, onLeave] = [vi.fn(), vi.fn()];
  const inputRef = createRef<HTMLInputElement>();
  const box = (shown: string) => <SearchBox text={shown} {...{ onSearch, onLeave, inputRef }} />;
  const { rerender } = render(box(text));
  const input = screen.getByRole<HTMLInputElement>('textbox');
  const type = (value: string, more: InputEventInit = {}) => {
    input.value = value;
    fireEvent(input, new InputEvent('input', { bubbles: true, ...more }));
  };
  const wait = () => act(() => void vi.advanceTimersByTime(500));
  return { input, type, wait, onSearch, onLeave, set: (shown: string) => rerender(box(shown)) };
}

test('looks for what was typed once, after the last keystroke', () => {
  const { type, wait, onSearch } = show();
  type('p');
  type('po');
  type('post');
  expect(onSearch).not.toHaveBeenCalled();
  wait();
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('post');
});

test('looks for nothing while an input method composes, then for the words', () => {
  const { input, type, wait, onSearch } = show();
  fireEvent.compositionStart(input);
  type('you', { isComposing: true });
  type('you zheng', { isComposing: true });
  wait();
  expect(onSearch).not.toHaveBeenCalled();
  input.value = '邮政';
  fireEvent.compositionEnd(input);
  wait();
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('邮政');
});

test('a composition that begins while a search waits holds it back', () => {
  const { input, type, wait, onSearch } = show();
  type('a');
  fireEvent.compositionStart(input);
  wait();
  expect(onSearch).not.toHaveBeenCalled();
});

test('Enter looks at once and goes on to the list; the Enter of a composition does not', () => {
  const { input, type, onSearch, onLeave } = show();
  type('post');
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect(onLeave).not.toHaveBeenCalled();
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('post');
  expect(onLeave).toHaveBeenCalledOnce();
});

test('follows a query that comes from elsewhere, but never what is being typed', () => {
  const { input, type, wait, set } = show('old');
  type('older');
  wait();
  type('older still');
  set('older');
  expect(input.value).toBe('older still');
  set('bookmark');
  expect(input.value).toBe('bookmark');
});

test('the cross clears it and stays in the field', () => {
  const { input, onSearch } = show('post');
  fireEvent.click(screen.getByRole('button'));
  expect(onSearch).toHaveBeenCalledExactlyOnceWith('');
  expect(input.value).toBe('');
  expect(document.activeElement).toBe(input);
});
