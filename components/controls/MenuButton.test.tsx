// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { Copy } from 'lucide-preact';
import { expect, test, vi } from 'vitest';
import { MenuButton } from './MenuButton.tsx';

function show() {
  const [first, second] = [vi.fn(), vi.fn()];
  const entries = [
    { id: 'first', icon: Copy, label: 'First', onChoose: first },
    { id: 'second', icon: Copy, label: 'Second', onChoose: second },
  ];
  render(<MenuButton label="Copy" icon={Copy} name="copy" entries={entries} />);
  const button = screen.getByRole('button', { name: 'Copy' });
  return { button, first, second };
}

test('opens with the focus in it, and arrow keys go round', async () => {
  const { button } = show();
  expect(screen.queryByRole('menu')).toBe(null);
  fireEvent.click(button);
  const menu = await screen.findByRole('menu');
  const [first, second] = screen.getAllByRole('menuitem');
  await vi.waitFor(() => expect(document.activeElement).toBe(first));
  fireEvent.keyDown(menu, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(menu, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(menu, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(second);
});

test('what is chosen is done, and the focus is back on the button', async () => {
  const { button, first, second } = show();
  fireEvent.click(button);
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Second' }));
  expect(second).toHaveBeenCalledOnce();
  expect(first).not.toHaveBeenCalled();
  expect(screen.queryByRole('menu')).toBe(null);
  expect(document.activeElement).toBe(button);
});

test('Esc closes it, and nothing else hears of it', async () => {
  const { button } = show();
  const heard = vi.fn();
  window.addEventListener('keydown', heard);
  fireEvent.click(button);
  fireEvent.keyDown(await screen.findByRole('menu'), { key: 'Escape' });
  expect(screen.queryByRole('menu')).toBe(null);
  expect(heard).not.toHaveBeenCalled();
  window.removeEventListener('keydown', heard);
});

test('a click elsewhere closes it', async () => {
  const { button } = show();
  fireEvent.click(button);
  await screen.findByRole('menu');
  await vi.waitFor(() => {
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('menu')).toBe(null);
  });
});
