import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenText } from '../testing/written.ts';
import { csv } from './csv.ts';

/** Read by the letter of RFC 4180: quotes, CR LF and as many cells in every line. */
const read = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, record_delimiter: '\r\n', relax_quotes: false });

test('a table with a line for each clip', async () => {
  const text = await writtenText(csv, [
    { clip: { tags: ['邮政', 'a,b'], note: '第一行\r\n"第二行"', bylines: ['甲', '乙'] } },
    {
      clip: {
        source: null,
        lang: 'und',
        published: { iso: '2022-05-18T00:00:00+08:00', precision: 'day', zone: 'assumed' },
      },
    },
    { clip: { published: null, siteName: null } },
  ]);
  expect([...text].at(0)).toBe('\ufeff');
  expect(text.match(/\r\n/g)).toHaveLength(4);
  const [first, second, third] = read(text);
  expect(first).toEqual({
    title: '让群众享受“就近办”“随时办”服务',
    source: '中国邮政快递报',
    authors: '甲; 乙',
    published: '2022-05-18 12:52:03',
    clipped: '2022-05-18 13:00:00',
    url: 'https://news.example/a/1.html',
    site: '示例新闻网',
    language: 'zh-Hans',
    tags: '邮政; a,b',
    note: '第一行\n"第二行"',
    excerpt: '近年来，广东邮政坚持以人民为中心的发展思想。',
    characters: '26',
    id: '0196e2a0-0000-7000-8000-000000000001',
  });
  expect(second).toMatchObject({ source: '', language: '', published: '2022-05-18' });
  expect(third).toMatchObject({ published: '', site: '' });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '\u200b=1', '＝1', '\n=1'])(
  '%j is text, not a formula',
  async (title) => {
    const [clip] = read(await writtenText(csv, [{ clip: { title } }]));
    expect(clip?.['title']).toBe(`'${title}`);
  },
);

test('any text is read back as it was', { timeout: 60_000 }, async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('"', ',', '\n', '=', '甲', ';', "'", ' '), { maxLength: 8 })
      .map((parts) => parts.join('')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (titles) => {
      const clips = read(
        await writtenText(
          csv,
          titles.map((title) => ({ clip: { title } })),
        ),
      );
      const asWritten = (title: string) => title.replace(/\r\n?/g, '\n');
      expect(clips.map(({ title }) => title?.replace(/^'/, ''))).toEqual(
        titles.map(asWritten).map((title) => title.replace(/^'/, '')),
      );
    }),
    { seed: 1, numRuns: 200 },
  );
});
