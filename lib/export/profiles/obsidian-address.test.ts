import { expect, test } from 'vitest';
import { obsidianAddress } from './obsidian-address.ts';

test('a note of its own name and text', () => {
  const { address, clipboard } = obsidianAddress({ name: '甲 & 乙.md', text: '# 甲\n\n100% #乙' });
  const url = new URL(address);
  expect(url.protocol).toBe('obsidian:');
  expect(url.searchParams.get('file')).toBe('甲 & 乙');
  expect(url.searchParams.get('content')).toBe('# 甲\n\n100% #乙');
  expect(clipboard).toBe(false);
});

test('in its folder', () => {
  const { address } = obsidianAddress({ name: '甲.md', folder: 'clips/某报', text: '' });
  expect(new URL(address).searchParams.get('file')).toBe('clips/某报/甲');
});

test('a text that no address holds goes by the clipboard', () => {
  const { address, clipboard } = obsidianAddress({ name: '甲.md', text: '新'.repeat(4_000) });
  expect(clipboard).toBe(true);
  expect(address).toBe(`obsidian://new?file=${encodeURIComponent('甲')}&clipboard`);
});
