// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ADDRESSES } from '../../../demo/addresses.ts';
import { RIVER_ENDS, RIVER_TAIL } from '../../../demo/sites/river-daily.ts';
import { openDemoPage } from '../../../tests/open-demo-page.ts';
import { judgeReport } from '../judge-report.ts';
import { collectParts, type PartSource } from './collect-parts.ts';
import { joinParts } from './join-parts.ts';
import type { PagePart } from './page-part.ts';
import { readPart } from './read-part.ts';

const open = (url: string) => readPart(openDemoPage(url, 'reader=1'), url);
const gap = ({ number }: { number: number }) => ({
  html: `<p>gap ${number}</p>`,
  text: `gap ${number}`,
});

/** Joins what begins at an address; `read` in place of the demo's answers. */
async function joined(url: string, over: Partial<PartSource> = {}) {
  const live = open(url);
  if (!live.pages) throw new Error('no pages');
  const asked: string[] = [];
  const source: PartSource = {
    read: async (address) => {
      asked.push(address);
      return open(address);
    },
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...over,
  };
  const collected = await collectParts(live, live.pages, source);
  return { ...judgeReport(joinParts(live.report, collected, gap)), asked, live };
}

const placesOf = (text: string, ends: readonly string[]) => ends.map((end) => text.indexOf(end));
const count = (text: string, words: string) => text.split(words).length - 1;

test('pages in their order, what they repeat once, the editor of the last', async () => {
  const { text, html, editors, notes, excerpt, live } = await joined(ADDRESSES.pages);
  const places = placesOf(text, RIVER_ENDS);
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(count(text, RIVER_TAIL)).toBe(1);
  expect(text.endsWith(RIVER_TAIL)).toBe(true);
  expect(text).not.toContain('下一页');
  expect(text).not.toContain('来源：');
  expect(html.match(/<p>/g)).toHaveLength(text.split('\n').length);
  expect(editors).toEqual(['周渡']);
  expect(excerpt).toBe(judgeReport(live.report).excerpt);
  expect(notes).toEqual(['joined-pages']);
});

test('from the second page on, the first comes first', async () => {
  const second = ADDRESSES.pages.replace('.html', '_2.html');
  const { text, url, asked } = await joined(second);
  expect(text).toBe((await joined(ADDRESSES.pages)).text);
  expect(url).toBe(second);
  expect(asked).toHaveLength(2);
});

test('the page with the whole article is asked for first, and alone', async () => {
  const { text, asked, url } = await joined(ADDRESSES.pagesWhole);
  expect(asked).toEqual(['http://river.example/2026/0512/88215_all.html']);
  expect(placesOf(text, RIVER_ENDS).every((place) => place > 0)).toBe(true);
  expect(url).toBe(ADDRESSES.pagesWhole);
});

test('a page that cannot be had is told in its place', async () => {
  const second = ADDRESSES.pages.replace('.html', '_2.html');
  const read = async (url: string) => (url === second ? null : open(url));
  const { text, notes, html } = await joined(ADDRESSES.pages, { read });
  const [first, missing, last] = placesOf(text, [RIVER_ENDS[0], 'gap 2', RIVER_ENDS[2]]);
  expect(first).toBeLessThan(missing ?? 0);
  expect(missing).toBeLessThan(last ?? 0);
  expect(html).toContain('<p>gap 2</p>');
  expect(notes).toEqual(['joined-pages', 'pages-missing']);
});

test('a page about something else is missing, one that says the same again is left out', async () => {
  const [second, third] = [2, 3].map((n) => ADDRESSES.pages.replace('.html', `_${n}.html`));
  const other = await joined(ADDRESSES.pages, {
    read: async (url) => open(url === second ? ADDRESSES.eastmoney : url),
  });
  expect(other.text).toContain('gap 2');
  const same = await joined(ADDRESSES.pages, {
    read: async (url) => open(url === third ? ADDRESSES.pages : url),
  });
  expect(placesOf(same.text, RIVER_ENDS)[2]).toBe(-1);
  expect(same.notes).toEqual(['joined-pages']);
  expect(count(same.text, RIVER_ENDS[0])).toBe(1);
});

test('pages that go on for ever, and each another, end', async () => {
  let page = 1;
  const { text } = await joined(ADDRESSES.pages, {
    read: async () => {
      const part: PagePart = open(ADDRESSES.pages);
      page += 1;
      const words = `第${page}段的话，每一段都不相同，因为数字不同，读者也不同。`.repeat(4) + page;
      const others = [{ number: page + 1, url: `${ADDRESSES.pages}?page=${page}` }];
      part.report.clues.text = words;
      return {
        ...part,
        blocks: [{ html: `<p>${words}</p>`, text: words }],
        pages: { current: page, others, whole: null },
      };
    },
  });
  expect(count(text, '\n')).toBeLessThan(60);
  expect(text).toContain('gap 31');
});

test('what the reader stops ends at once', async () => {
  const stopped = new AbortController();
  const reading = joined(ADDRESSES.pages, {
    signal: stopped.signal,
    onProgress: (number, total) => {
      expect([number, total]).toEqual([2, 3]);
      stopped.abort();
    },
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
