// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listField, textField } from './field-values.ts';
import { finewsPost } from './finews-post.ts';
import { type Fields, splitFrontMatter } from './split-front-matter.ts';
import { withoutEntities } from './without-entities.ts';

// What took time by the square of its length would not end before the test does.
const MEGABYTE = 1_000_000;
const long = (part: string) => part.repeat(MEGABYTE / part.length);

const LINK = '\n<https://news.example/1>';

test.each([
  ['blanks', ` ${long(' ')}b`],
  ['lines', `a${long('\n')}b`],
  ['ways back that lead nowhere', long('[返回](')],
  ['ways back', long('[返回]()\n')],
  ['blanks after a way back', `[返回]()${long(' ')}b`],
  ['addresses', long('\n<')],
  ['outlets', `${long('<p class="em_media">')}${LINK}`],
  [
    'outlets that are named again and again',
    `<p class="em_media">${long('文章来源：')}\n</p>${LINK}`,
  ],
  ['signs in the outlet', `<p class="em_media">${long('<')}</p>${LINK}`],
  ['lines after the digest', `> 摘要${long('\n')}x${LINK}`],
  ['brackets', `${long('（')}${LINK}`],
  ['blanks after a bracket', `（央视）${long(' ')}x${LINK}`],
])('a post with a megabyte of %s', (_, body) => {
  const categories = body.includes('em_media') ? '' : 'emnews';
  const post = finewsPost(body, '202205180000000001.md', { categories, tags: '新闻' });
  expect(post?.url ?? '').not.toBe('nowhere');
});

test.each([
  ['blanks', `${long(' ')}x`],
  ['lines', `${long('\n')}x`],
  ['fields without an end', `---\n${long('a: b\n')}`],
  ['blanks after the mark', `---${long(' ')}x`],
  ['TOML without an end', `+++\n${long('a = 1\n')}`],
  ['JSON without an end', `{"${long('} x\n')}`],
  ['properties', long('a:: b\n')],
  ['a name', long('a')],
  ['dashes', long('- ')],
  ['blanks in properties', `a:: b\n-${long(' ')}x`],
])('front matter with a megabyte of %s', (_, text) => {
  expect(splitFrontMatter(text).body.length).toBeLessThanOrEqual(text.length);
});

test('a front matter with 10,000 names, and one that stands there twice: the last counts', () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `name${at}: ${at}\n`).join('');
  const { fields } = splitFrontMatter(`---\n${lines}name7: again\n---\nText.`);
  expect(fields).toMatchObject({ name7: 'again', name9999: 9999 });
});

test.each([['[['], ['[[a|'], ['[[a]]'], ['&a'], [' '], ['[']])(
  'a field with a megabyte of %s',
  (part) => {
    const fields = withoutEntities({ field: `${long(part)}x` }) as Fields;
    expect(textField(fields, ['field'])).not.toBe('');
    expect(listField(fields, ['field'])).not.toEqual([]);
  },
);
