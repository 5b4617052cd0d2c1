import { describe, expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { BROWSERS } from './browser-test.ts';
import { clipPage } from './popup.ts';
import { storedClips } from './stored-clips.ts';

describe.each(BROWSERS)('%s', (_name, test) => {
  test('the finews share page', async ({ browser }) => {
    const { popup, shown } = await clipPage(browser, ADDRESSES.share);
    const x = await storedClips(popup);
    console.log(
      JSON.stringify(x.clips),
      x.revisions.map((r) => r.text.slice(0, 200) + '...' + r.text.slice(-200)),
    );
    expect(shown).toEqual({
      state: 'saved',
      title: '让群众享受“就近办”“随时办”服务',
      source: '中国邮政快递报',
      bylines: '刘岚',
      published: '2022-05-18 12:52:03',
    });
  });
});
