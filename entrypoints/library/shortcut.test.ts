// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { commandOf, type Keystroke } from './shortcut.ts';

function press(key: string, over: Partial<Keystroke> = {}) {
  const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  return commandOf({ key, ...plain, isComposing: false, target: document.body, ...over });
}

const inside = (html: string) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.querySelector('[data-target]');
};

test.each([
  ['j', {}, 'next'],
  ['k', {}, 'previous'],
  ['J', { shiftKey: true }, 'extend-next'],
  ['?', { shiftKey: true }, 'shortcuts'],
  ['/', {}, 'search'],
  // On some keyboards these need Shift, on others they do not.
  ['/', { shiftKey: true }, 'search'],
  ['#', {}, 'delete'],
  ['Delete', {}, 'delete'],
  ['z', { ctrlKey: true }, 'undo'],
  ['z', { metaKey: true }, 'undo'],
  ['a', { ctrlKey: true }, 'choose-all'],
  ['Enter', {}, 'open'],
  ['Escape', {}, 'close'],
] as const)('%s %j is %s', (key, over, command) => {
  expect(press(key, over)).toBe(command);
});

test.each([
  ['j', { ctrlKey: true }],
  ['e', { altKey: true }],
  ['r', { ctrlKey: true }],
  ['X', { shiftKey: true }],
  ['j', { isComposing: true }],
  ['Enter', { isComposing: true }],
] as const)('%s %j is not ours', (key, over) => {
  expect(press(key, over)).toBe(null);
});

test('nothing is a shortcut while text is typed, except Esc', () => {
  for (const html of ['<input data-target>', '<textarea data-target>', '<select data-target>']) {
    expect(press('j', { target: inside(html) })).toBe(null);
    expect(press('z', { ctrlKey: true, target: inside(html) })).toBe(null);
    expect(press('Escape', { target: inside(html) })).toBe('close');
  }
});

test('a dialog has its own keys; Enter belongs to the button that has the focus', () => {
  expect(press('Escape', { target: inside('<dialog><p data-target></dialog>') })).toBe(null);
  expect(press('Enter', { target: inside('<button data-target></button>') })).toBe(null);
  expect(press('j', { target: inside('<button data-target></button>') })).toBe('next');
});
