import { expect, test } from 'vitest';
import { cleanTag, tagKey } from './tag.ts';

test('a tag has no white space around it, and one blank between its words', () => {
  expect(cleanTag(' \u3000邮政  快递\n')).toBe('邮政 快递');
  expect(cleanTag(' \t ')).toBe('');
});

test('composed and decomposed letters are one tag, and so are both cases', () => {
  expect(cleanTag('Cafe\u0301')).toBe('Caf\u00e9');
  expect(tagKey('ÉCOLE')).toBe(tagKey('école'));
  expect(tagKey('Post')).not.toBe(tagKey('Posts'));
});
