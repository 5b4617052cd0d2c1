import { expect, test } from 'vitest';
import { CITABLE } from '../testing/citable.ts';
import { CITED, CITED_AS_MODS } from '../testing/cited.ts';
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
  const [chinese, english, page] = CITED;
  const { note, ...withoutNote } = chinese;
  const { 'container-title': site, ...elsewhere } = page;
  expect(read).toEqual([
    { ...withoutNote, language: 'zh-hans', annote: note },
    {
      ...english,
      author: [
        { family: 'Smith', given: 'John Paul' },
        { family: 'Beauvoir', given: 'Simone', 'dropping-particle': 'de' },
        { literal: 'Reuters Staff' },
      ],
      URL: 'https://news.example/a_b/%E6%96%B0?x=%7B1%7D&y=50%25#t~1',
      language: 'en-gb',
    },
    { ...elsewhere, publisher: site },
  ]);
});

test.skipIf(!hasConsumer('bib2xml', '-v'))('bibutils reads every field in its place', async () => {
  const read = modsEntries(consume('bib2xml', ['-i', 'utf8'], await writtenText(bibtex, CITABLE)));
  const [chinese, english, page] = CITED_AS_MODS;
  expect(read).toMatchObject([
    { ...chinese, keywords: ['邮政, 政务 服务'] },
    {
      ...english,
      // It has signs of its own for `^` and `\`, which no article's title misses.
      title: expect.stringMatching(/^S&P 500: 5% up_to \{date\}, \$5 #1 ~ . \S+ “quoted”$/),
      url: 'https://news.example/a_b/%E6%96%B0?x=%7B1%7D&y=50%25#t~1',
    },
    page,
  ]);
});
