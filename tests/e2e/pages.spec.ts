import { describe, expect } from 'vitest';
import { ADDRESSES } from '../../demo/addresses.ts';
import { FINEWS_ARTICLE } from '../../demo/finews-article.ts';
import { BROWSERS } from './browser-test.ts';
import { EXPECTATIONS } from './clip-expectations.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { clipPage, popupShows } from './popup.ts';
import { clipOf, storedClips } from './stored-clips.ts';

/** The paragraphs of the finews article; the source line, which is the last, is no text of it. */
const FINEWS_TEXT = FINEWS_ARTICLE.html
  .replace(/<p class="em_media">.*$/s, '')
  .split(/<\/p>\s*/)
  .map((paragraph) => paragraph.replace(/^<p>/, '').trim())
  .filter(Boolean);

describe.each(BROWSERS)('%s', (_name, test) => {
  test('the finews share page: every paragraph of the article and nothing else', async ({
    browser,
  }) => {
    const { popup, shown } = await clipPage(browser, ADDRESSES.share);
    expect(shown.state).toBe('saved');
    const { clip, revision } = await clipOf(popup, ADDRESSES.share);
    expect(clip).toMatchObject({
      title: '让群众享受“就近办”“随时办”服务',
      source: '中国邮政快递报',
      bylines: ['刘岚'],
      published: { iso: '2022-05-18T12:52:03+08:00', precision: 'second', zone: 'assumed' },
    });
    expect(revision.text.split('\n').map((line) => line.trim())).toEqual(FINEWS_TEXT);
  });

  for (const query of ['delay=300', 'fail=1']) {
    test(`the share page with ${query} holds the same text`, async ({ browser }) => {
      const { popup, shown } = await clipPage(browser, `${ADDRESSES.share}&${query}`);
      expect(shown.state).toBe('unchanged');
      expect((await storedClips(popup)).clips).toHaveLength(1);
    });
  }

  test('a page that is late: the popup says that it waits', async ({ browser }) => {
    const page = await browser.open(`${ADDRESSES.share}&delay=3000`);
    const popup = await browser.clickToolbar(page);
    await popupShows(popup, ['waiting']);
    expect((await popupShows(popup)).state).toBe('unchanged');
  });

  for (const layout of ['', '?layout=2']) {
    test(`the blog post${layout} is the same clip`, async ({ browser }) => {
      const { popup } = await clipPage(browser, `${ADDRESSES.blog}${layout}`);
      const { clips, revisions } = await storedClips(popup);
      expect(clips.map(({ title }) => title)).toEqual([FINEWS_ARTICLE.title]);
      expect(clips[0]).toMatchObject({ source: '中国邮政快递报', bylines: ['刘岚'] });
      const text = revisions.find(({ id }) => id === clips[0]?.revisionId)?.text ?? '';
      expect(text.split('\n').map((line) => line.trim())).toEqual(FINEWS_TEXT);
    });
  }

  for (const { name, address, clip, begins, ends, without } of EXPECTATIONS) {
    test(name, async ({ browser }) => {
      const { popup, shown } = await clipPage(browser, address);
      expect(shown.state).toBe('saved');
      const saved = await clipOf(popup, address);
      expect(saved.clip).toMatchObject(clip);
      const { text } = saved.revision;
      expect(text.slice(0, begins.length)).toBe(begins);
      expect(text.slice(-ends.length)).toBe(ends);
      expect(without.filter((words) => text.includes(words))).toEqual([]);
    });
  }

  test('the desktop twin of an article is the same clip', async ({ browser }) => {
    const { popup } = await clipPage(browser, ADDRESSES.eastmoney);
    const { clips, revisions } = await storedClips(popup);
    const twins = clips.filter(({ title }) => title.startsWith('云溪县建成'));
    expect(twins).toHaveLength(1);
    expect(twins[0]).toMatchObject({ source: '山城经济报', editors: ['顾明远'] });
    const text = revisions.find(({ id }) => id === twins[0]?.revisionId)?.text ?? '';
    expect(text).toContain('据了解，云溪县计划到明年年底再建三座同样的冷库');
    expect(text).not.toMatch(/开户交易|扫一扫|原标题|责任编辑|本段不显示|沿江三市/);
  });

  test('the second article of a single-page application', async ({ browser }) => {
    const page = await browser.open(ADDRESSES.app);
    await page.click('a.next');
    await waitUntil('the second story', () =>
      page.evaluate(() => location.pathname === '/story/bookshop'),
    );
    const popup = await browser.clickToolbar(page);
    expect((await popupShows(popup)).state).toBe('saved');
    const { clip, revision } = await clipOf(popup, 'http://app.example/story/bookshop');
    expect(clip).toMatchObject({
      canonicalUrl: 'https://app.example/story/bookshop',
      title: 'A bookshop that opens only when it rains',
    });
    expect(revision.text).toContain('There is no telephone');
    expect(revision.text).not.toContain('reservoir');
  });
});
