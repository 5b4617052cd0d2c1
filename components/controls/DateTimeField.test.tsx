// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Moment } from '../../lib/clip/moment.ts';
import { DateTimeField } from './DateTimeField.tsx';

const MOMENT: Moment = {
  iso: '2022-05-18T12:52:03+08:00',
  precision: 'second',
  zone: 'assumed',
};

function show(value: Moment | null, lang = 'zh-Hans') {
  const [onInput, onCommit] = [vi.fn(), vi.fn()];
  render(<DateTimeField label="Date" name="published" {...{ value, lang, onInput, onCommit }} />);
  const input = screen.getByLabelText<HTMLInputElement>('Date');
  const enter = (text: string) => {
    fireEvent.input(input, { target: { value: text } });
    fireEvent.blur(input);
  };
  return { input, enter, onInput, onCommit };
}

test('shows the moment on its own clock, and names that clock where it is not the reader’s', () => {
  const { input } = show(MOMENT);
  expect(input.value).toBe('2022-05-18 12:52');
  expect(screen.getByText('UTC+8')).toBeTruthy();
});

test('a bare time is Chinese time for a Chinese text, the reader’s for another', () => {
  const chinese = show(null, 'zh-Hans');
  chinese.enter('2022-05-18 12:52');
  expect(chinese.onInput).toHaveBeenCalledWith({
    iso: '2022-05-18T12:52:00+08:00',
    precision: 'minute',
    zone: 'assumed',
  });
});

test('for an English text it is the reader’s (New York in these tests)', () => {
  const english = show(null, 'en');
  english.enter('May 18, 2022');
  expect(english.onInput).toHaveBeenCalledWith(
    expect.objectContaining({ iso: '2022-05-18T00:00:00-04:00', precision: 'day' }),
  );
});

test('what is no date stays to be mended, and changes nothing', () => {
  const { input, enter, onInput } = show(MOMENT);
  enter('last Tuesday');
  expect(onInput).not.toHaveBeenCalled();
  expect(input.value).toBe('last Tuesday');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  enter('2022-05-19');
  expect(onInput).toHaveBeenCalledOnce();
  expect(input.hasAttribute('aria-invalid')).toBe(false);
});

test('an emptied field is no date', () => {
  const { enter, onInput } = show(MOMENT);
  enter(' ');
  expect(onInput).toHaveBeenCalledExactlyOnceWith(null);
});
