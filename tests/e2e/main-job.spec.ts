import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { BROWSERS } from './browser-test.ts';
import { doMainJob } from './main-job.ts';

const POST = readFileSync('demo/fixtures/finews-post.md', 'utf8');

/** White space at line ends and blanks between paragraphs do not count. */
const paragraphs = (post: string) =>
  post
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe.each(BROWSERS)('%s', (_name, test) => {
  test('clip by the toolbar button, tag, find, export', async ({ browser }) => {
    const { shown, rows, read, file } = await doMainJob(browser, '邮政');
    expect(shown).toEqual({
      state: 'saved',
      title: '让群众享受“就近办”“随时办”服务',
      source: '中国邮政快递报',
      bylines: '刘岚',
      published: '2022-05-18 12:52',
    });
    expect(rows).toEqual([expect.stringContaining('让群众享受“就近办”“随时办”服务')]);
    expect(read).toContain('梦在前方，路在脚下。');
    expect(read).toContain('邮政');
    expect(file.name).toBe('2022-05-18-NW202205182383366657.md');
    expect(paragraphs(file.bytes.toString())).toEqual(paragraphs(POST));
  });
});
