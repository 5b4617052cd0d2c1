// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Switch } from './Switch.tsx';

test('says what it switches, and to what', () => {
  const heard: boolean[] = [];
  render(<Switch label="Use this rule" name="enabled" on onChange={(on) => heard.push(on)} />);
  const control = screen.getByRole<HTMLInputElement>('switch', { name: 'Use this rule' });
  expect(control.checked).toBe(true);
  fireEvent.click(control);
  expect(heard).toEqual([false]);
});
