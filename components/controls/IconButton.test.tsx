// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { Star } from 'lucide-preact';
import { expect, test } from 'vitest';
import { IconButton } from './IconButton.tsx';

test('has a name without words on it', () => {
  render(<IconButton icon={Star} label="Keep" />);
  const button = screen.getByRole('button', { name: 'Keep' });
  expect(button.title).toBe('Keep');
  expect(button.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('says whether it is down', () => {
  const { rerender } = render(<IconButton icon={Star} label="Keep" pressed={false} />);
  expect(screen.getByRole('button', { pressed: false })).toBeTruthy();
  rerender(<IconButton icon={Star} label="Keep" pressed />);
  expect(screen.getByRole('button', { pressed: true })).toBeTruthy();
});
