// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from './Toast.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

test('leaves by itself, later where there is something to decide', () => {
  const onClose = vi.fn();
  const { rerender } = render(<Toast message={{ text: 'Copied' }} onClose={onClose} />);
  wait(4_000);
  expect(onClose).toHaveBeenCalledTimes(1);
  const action = { label: 'Undo', run: vi.fn() };
  rerender(<Toast message={{ text: 'Deleted', action }} onClose={onClose} />);
  wait(9_000);
  expect(onClose).toHaveBeenCalledTimes(1);
  wait(1_000);
  expect(onClose).toHaveBeenCalledTimes(2);
});

test('stays while it is pointed at or holds the focus', () => {
  const onClose = vi.fn();
  render(<Toast message={{ text: 'Copied' }} onClose={onClose} />);
  act(() => screen.getByRole('button').focus());
  wait(60_000);
  expect(onClose).not.toHaveBeenCalled();
  act(() => screen.getByRole('button').blur());
  wait(4_000);
  expect(onClose).toHaveBeenCalledOnce();
});

test('a failure stays until it is closed', () => {
  const onClose = vi.fn();
  render(<Toast message={{ text: 'Not saved', tone: 'failed' }} onClose={onClose} />);
  wait(60_000);
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button'));
  expect(onClose).toHaveBeenCalledOnce();
});

test('its action runs once and closes it', () => {
  const [onClose, run] = [vi.fn(), vi.fn()];
  render(<Toast message={{ text: 'Deleted', action: { label: 'Undo', run } }} onClose={onClose} />);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(run).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});

test('the live region is there before there is anything to say', () => {
  render(<Toast message={null} onClose={() => undefined} />);
  expect(screen.getByRole('status').textContent).toBe('');
});
