// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { SettingText } from './SettingText.tsx';

const read = (text: string) => (/^\d+$/.test(text) ? Number(text) : null);

function show() {
  const onSave = vi.fn();
  const texts = { name: 'wait', title: 'Wait', text: 'At most.', mistake: 'Write a number.' };
  render(<SettingText {...texts} value="5" read={read} onSave={onSave} />);
  const input = screen.getByLabelText<HTMLInputElement>('Wait');
  const enter = (value: string) => {
    fireEvent.input(input, { target: { value } });
    fireEvent.blur(input);
  };
  return { input, enter, onSave };
}

test('saves what was typed as what it stands for', () => {
  const { enter, onSave } = show();
  enter('12');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(12);
});

test('a mistake stays in the field with a word on how to write it, and is not saved', () => {
  const { input, enter, onSave } = show();
  enter('soon');
  expect(onSave).not.toHaveBeenCalled();
  expect(input.value).toBe('soon');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(input.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('Write a number.');
  enter('7');
  expect(onSave).toHaveBeenCalledExactlyOnceWith(7);
  expect(input.hasAttribute('aria-invalid')).toBe(false);
});
