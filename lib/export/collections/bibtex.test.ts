import { expect, test } from 'vitest';
import { CITABLE } from '../testing/citable.ts';
import { consume, hasConsumer } from '../testing/consumer.ts';
import { modsEntries } from '../testing/mods.ts';
import { writtenText } from '../testing/written.ts';
import { bibtex } from './bibtex.ts';

test('an entry as it stands in the file', async () => {
  expect(
    await writtenText(bibtex, CITABLE.slice(0, 1)),
  ).toBe(`@article{clip-2022-05-18-000000000001,
  author = {刘, 岚 and 欧阳, 修远 and {新华社记者}},
  title = {{让群众享受“就近办”“随时办”服务}},
  journal = {中国邮政快递报},
  entrysubtype = {newspaper},
  date = {2022-05-18},
  year = {2022},
  month = {5},
  day = {18},
  url = {https://news.example/a/1.html},
  urldate = {2022-05-18},
  langid = {zh-Hans},
  language = {zh-Hans},
  keywords = {邮政, 政务 服务},
  abstract = {近年来，广东邮政坚持以人民为中心的发展思想。},
  annote = {再查},
}
`);
});

test.skipIf(!hasConsumer('pandoc'))('pandoc reads every field in its place', async () => {
  const read: unknown = JSON.parse(
    consume('pandoc', ['-f', 'biblatex', '-t', 'csljson'], await writtenText(bibtex, CITABLE)),
  );
  const accessed = { 'date-parts': [[2022, 5, 18]] };
  expect(read).toEqual([
    {
      id: 'clip-2022-05-18-000000000001',
      type: 'article-newspaper',
      title: '让群众享受“就近办”“随时办”服务',
      author: [
        { family: '刘', given: '岚' },
        { family: '欧阳', given: '修远' },
        { literal: '新华社记者' },
      ],
      'container-title': '中国邮政快递报',
      issued: { 'date-parts': [[2022, 5, 18]] },
      accessed,
      URL: 'https://news.example/a/1.html',
      language: 'zh-hans',
      abstract: '近年来，广东邮政坚持以人民为中心的发展思想。',
      keyword: '邮政, 政务 服务',
      annote: '再查',
    },
    {
      id: 'clip-2022-01-03-000000000002',
      type: 'article-newspaper',
      title: 'S&P 500: 5% up_to {date}, $5 #1 ~ ^ \\ “quoted”',
      author: [
        { family: 'Smith', given: 'John Paul' },
        { family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' },
        { literal: 'Reuters Staff' },
      ],
      'container-title': 'The Example Times',
      issued: { 'date-parts': [[2022, 1, 3]] },
      accessed,
      URL: 'https://news.example/a_b/%E6%96%B0?x=%7B1%7D&y=50%25#t~1',
      language: 'en-gb',
      abstract: 'First, 100% {sure} & safe_ly.',
    },
    {
      id: 'clip-undated-000000000003',
      type: 'webpage',
      title: 'A page that says little',
      publisher: 'Example Site',
      accessed,
      URL: 'https://news.example/a/1.html',
    },
  ]);
});

test.skipIf(!hasConsumer('bib2xml', '-v'))('bibutils reads every field in its place', async () => {
  const [chinese, english, page] = modsEntries(
    consume('bib2xml', ['-i', 'utf8'], await writtenText(bibtex, CITABLE)),
  );
  expect(chinese).toEqual({
    names: ['刘, 岚', '欧阳, 修远', '新华社记者'],
    title: '让群众享受“就近办”“随时办”服务',
    host: '中国邮政快递报',
    issued: '2022-05-18',
    url: 'https://news.example/a/1.html',
    language: 'zh-Hans',
    keywords: ['邮政, 政务 服务'],
    abstract: '近年来，广东邮政坚持以人民为中心的发展思想。',
  });
  expect(english).toMatchObject({
    names: ['Smith, John Paul', 'de Beauvoir, Simone', 'Reuters Staff'],
    // It has signs of its own for `^` and `\`, which no article's title misses.
    title: expect.stringMatching(/^S&P 500: 5% up_to \{date\}, \$5 #1 ~ . \S+ “quoted”$/),
    host: 'The Example Times',
    issued: '2022-01-03',
    url: 'https://news.example/a_b/%E6%96%B0?x=%7B1%7D&y=50%25#t~1',
    language: 'en-GB',
    abstract: 'First, 100% {sure} & safe_ly.',
  });
  expect(page).toMatchObject({
    title: 'A page that says little',
    host: 'Example Site',
    issued: '',
  });
});
