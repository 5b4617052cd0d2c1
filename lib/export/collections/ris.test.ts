import { expect, test } from 'vitest';
import { CITABLE } from '../testing/citable.ts';
import { consume, hasConsumer } from '../testing/consumer.ts';
import { modsEntries } from '../testing/mods.ts';
import { writtenText } from '../testing/written.ts';
import { ris } from './ris.ts';

test('a reference as it stands in the file', async () => {
  expect(await writtenText(ris, CITABLE.slice(0, 1))).toBe(
    [
      'TY  - NEWS',
      'AU  - 刘, 岚',
      'AU  - 欧阳, 修远',
      'AU  - 新华社记者',
      'TI  - 让群众享受“就近办”“随时办”服务',
      'JF  - 中国邮政快递报',
      'PY  - 2022',
      'DA  - 2022/05/18/',
      'Y2  - 2022/05/18/',
      'UR  - https://news.example/a/1.html',
      'LA  - zh-Hans',
      'KW  - 邮政',
      'KW  - 政务 服务',
      'AB  - 近年来，广东邮政坚持以人民为中心的发展思想。',
      'N1  - 再查',
      'ID  - clip-2022-05-18-000000000001',
      'ER  - ',
      '',
      '',
    ].join('\r\n'),
  );
});

test.skipIf(!hasConsumer('ris2xml', '-v'))('bibutils reads every field in its place', async () => {
  const [chinese, english, page] = modsEntries(
    consume('ris2xml', ['-i', 'utf8'], await writtenText(ris, CITABLE)),
  );
  expect(chinese).toEqual({
    names: ['刘, 岚', '欧阳, 修远', '新华社记者'],
    title: '让群众享受“就近办”“随时办”服务',
    host: '中国邮政快递报',
    issued: '2022-05-18',
    url: 'https://news.example/a/1.html',
    language: 'zh-Hans',
    keywords: ['邮政', '政务 服务'],
    abstract: '近年来，广东邮政坚持以人民为中心的发展思想。',
  });
  expect(english).toMatchObject({
    // RIS has no sign for a name that is no person's: bibutils takes the last word for the family.
    names: ['Smith, John Paul', 'de Beauvoir, Simone', 'Staff, Reuters'],
    title: 'S&P 500: 5% up_to {date}, $5 #1 ~ ^ \\ “quoted”',
    host: 'The Example Times',
    issued: '2022-01-03',
    url: 'https://news.example/a_b/%E6%96%B0?x={1}&y=50%25#t~1',
    language: 'en-GB',
    abstract: 'First, 100% {sure} & safe_ly.',
  });
  expect(page).toMatchObject({
    title: 'A page that says little',
    host: 'Example Site',
    issued: '',
  });
});
