// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { TagInput } from './TagInput.tsx';

const KNOWN = ['新闻', '邮政新闻', 'economy'];

function Tags({ start = [] }: { start?: string[] }) {
  const [tags, setTags] = useState(start);
  return (
    <TagInput
      label="Tags"
      prompt="Add a tag"
      tags={tags}
      known={KNOWN}
      onAdd={(added) => setTags([...tags, ...added])}
      onRemove={(removed) => setTags(tags.filter((tag) => tag !== removed))}
    />
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox');
const chips = () => screen.queryAllByRole('listitem').map((chip) => chip.textContent);
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(field(), { key, ...more });

test('Enter adds what was typed and empties the field', () => {
  render(<Tags />);
  type('  #long  read ');
  press('Enter');
  expect(chips()).toEqual(['long read']);
  expect(field().value).toBe('');
});

test('the Enter that ends a composition adds nothing', () => {
  render(<Tags />);
  type('xinwen');
  press('Enter', { isComposing: true });
  expect(chips()).toEqual([]);
  expect(field().value).toBe('xinwen');
});

test('a comma of either script adds, a pasted list adds all', () => {
  render(<Tags />);
  type('邮政，');
  type('a, b');
  expect(chips()).toEqual(['邮政', 'a', 'b']);
});

test('arrows choose among the known tags, and come round to what was typed', () => {
  render(<Tags />);
  type('新');
  expect(options()).toEqual(['新闻', '邮政新闻']);
  press('ArrowDown');
  press('ArrowDown');
  const active = field().getAttribute('aria-activedescendant');
  expect(document.getElementById(active ?? '')?.textContent).toBe('邮政新闻');
  press('ArrowDown');
  expect(field().hasAttribute('aria-activedescendant')).toBe(false);
  press('ArrowUp');
  press('Enter');
  expect(chips()).toEqual(['邮政新闻']);
});

test('Esc puts the list away, and only then is left to the page', () => {
  render(<Tags />);
  type('新');
  expect(press('Escape')).toBe(false);
  expect(field().getAttribute('aria-expanded')).toBe('false');
  expect(press('Escape')).toBe(true);
  expect(field().value).toBe('新');
});

test('Backspace in the empty field removes the last tag, but not while it is held down', () => {
  render(<Tags start={['a', 'b']} />);
  press('Backspace', { repeat: true });
  expect(chips()).toEqual(['a', 'b']);
  press('Backspace');
  expect(chips()).toEqual(['a']);
  type('x');
  press('Backspace');
  expect(chips()).toEqual(['a']);
});

test('a tag known in another spelling is not added twice', () => {
  render(<Tags start={['News']} />);
  type('ECONOMY');
  press('Enter');
  type('news');
  press('Enter');
  expect(chips()).toEqual(['News', 'economy']);
});

test('leaving the field keeps what was typed; a click on an option does not leave it', () => {
  render(<Tags />);
  type('econ');
  expect(fireEvent.mouseDown(screen.getByRole('option'))).toBe(false);
  fireEvent.click(screen.getByRole('option'));
  type('half typed');
  fireEvent.blur(field());
  expect(chips()).toEqual(['economy', 'half typed']);
});

test('is a combobox that axe finds nothing wrong with, closed and open', async () => {
  const { container } = render(<Tags start={['a']} />);
  const rules = { rules: { 'color-contrast': { enabled: false } } };
  expect((await axe.run(container, rules)).violations).toEqual([]);
  type('新');
  press('ArrowDown');
  expect((await axe.run(container, rules)).violations).toEqual([]);
});

test('a composition that ends with a comma adds a tag', () => {
  render(<Tags />);
  const input = field();
  input.value = '邮政，';
  fireEvent(input, new InputEvent('input', { bubbles: true, isComposing: true }));
  expect(chips()).toEqual([]);
  fireEvent(input, new CompositionEvent('compositionend', { bubbles: true }));
  expect(chips()).toEqual(['邮政']);
});
