// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { TextField } from './TextField.tsx';

test('tells every change while typing, and the value once the field is left', () => {
  const [onInput, onCommit] = [vi.fn(), vi.fn()];
  render(<TextField label="Source" name="source" value="" {...{ onInput, onCommit }} />);
  const input = screen.getByLabelText('Source');
  fireEvent.input(input, { target: { value: 'Harbour Post' } });
  expect(onInput).toHaveBeenCalledWith('Harbour Post');
  expect(onCommit).not.toHaveBeenCalled();
  fireEvent.blur(input);
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('Harbour Post');
});

test('commits on Enter, but not on the Enter that ends a composition', () => {
  const onCommit = vi.fn();
  render(<TextField label="来源" name="source" value="" onCommit={onCommit} />);
  const input = screen.getByLabelText('来源');
  fireEvent.input(input, { target: { value: '新华社' } });
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect(onCommit).not.toHaveBeenCalled();
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onCommit).toHaveBeenCalledExactlyOnceWith('新华社');
});

test('does not commit what was typed back to where it was', () => {
  const onCommit = vi.fn();
  render(<TextField label="Source" name="source" value="Post" onCommit={onCommit} />);
  const input = screen.getByLabelText('Source');
  fireEvent.input(input, { target: { value: 'Posts' } });
  fireEvent.input(input, { target: { value: 'Post' } });
  fireEvent.blur(input);
  expect(onCommit).not.toHaveBeenCalled();
});

test('keeps what is being typed when the owner sets a value meanwhile', () => {
  const { rerender } = render(<TextField label="Source" name="source" value="a" />);
  const input = screen.getByLabelText<HTMLInputElement>('Source');
  fireEvent.input(input, { target: { value: 'ab' } });
  rerender(<TextField label="Source" name="source" value="a (saved)" />);
  expect(input.value).toBe('ab');
  fireEvent.blur(input);
  expect(input.value).toBe('a (saved)');
});

test('ties the reason and the mistake to the field', () => {
  render(
    <TextField label="Date" name="d" value="x" error="Write a date." description="From the page" />,
  );
  const input = screen.getByLabelText('Date');
  const texts = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(texts).toEqual(['From the page', 'Write a date.']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});
