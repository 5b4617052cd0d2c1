// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { TagDialog } from '../tags/TagDialog.tsx';
import { giveLayout } from '../testing/layout.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';

beforeEach(() => giveLayout(600));

function confirm() {
  const [onConfirm, onClose] = [vi.fn(), vi.fn()];
  const texts = { title: 'Delete it?', text: 'It will be gone.', action: 'Delete' };
  return {
    ...render(<ConfirmDialog {...texts} {...{ onConfirm, onClose }} />),
    onConfirm,
    onClose,
  };
}

test('does what was asked about, and closes', () => {
  const { onConfirm, onClose } = confirm();
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(onConfirm).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});

test('Esc, a click beside it and Cancel do nothing but close', () => {
  const { onConfirm, onClose } = confirm();
  const dialog = screen.getByRole('dialog', { name: 'Delete it?' });
  fireEvent(dialog, new Event('cancel', { cancelable: true }));
  fireEvent.click(dialog);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  fireEvent.click(screen.getByText('It will be gone.'));
  expect(onClose).toHaveBeenCalledTimes(3);
  expect(onConfirm).not.toHaveBeenCalled();
});

test('the focus goes back to where it was', () => {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  const { unmount } = confirm();
  screen.getByRole('button', { name: 'Delete' }).focus();
  unmount();
  expect(document.activeElement).toBe(opener);
  opener.remove();
});

test('tags are added and taken away from all clips at once', () => {
  const onChange = vi.fn();
  render(
    <TagDialog
      clips={3}
      tags={['old']}
      known={['old', 'often']}
      onChange={onChange}
      onClose={vi.fn()}
    />,
  );
  expect(screen.getByRole('dialog', { name: 'Tag 3 clips' })).toBeTruthy();
  const input = screen.getByRole('combobox');
  fireEvent.input(input, { target: { value: 'new, newer' } });
  fireEvent.keyDown(input, { key: 'Enter' });
  fireEvent.click(screen.getByRole('button', { name: 'Remove tag “old”' }));
  fireEvent.click(screen.getByRole('button', { name: 'often' }));
  expect(onChange.mock.calls).toEqual([
    [{ add: ['new', 'newer'] }],
    [{ remove: ['old'] }],
    [{ add: ['often'] }],
  ]);
});

test('the shortcut sheet names every key as it is printed', async () => {
  const shortcuts = [
    { keys: ['j'], text: 'Next' },
    { keys: ['u', 'Ctrl+z'], text: 'Undo' },
    { keys: ['Escape'], text: 'Close' },
  ];
  const { container } = render(<ShortcutSheet shortcuts={shortcuts} onClose={vi.fn()} />);
  const keys = [...container.querySelectorAll('kbd')].map((kbd) => kbd.textContent);
  expect(keys).toEqual(['J', 'U', 'Ctrl', 'Z', 'Esc']);
  expect((await axe.run(container)).violations).toEqual([]);
});
