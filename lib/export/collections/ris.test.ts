import { expect, test } from 'vitest';
import { CITABLE } from '../testing/citable.ts';
import { CITED_AS_MODS } from '../testing/cited.ts';
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
  const read = modsEntries(consume('ris2xml', ['-i', 'utf8'], await writtenText(ris, CITABLE)));
  const [chinese, english, page] = CITED_AS_MODS;
  // RIS has no sign for a name that is no person's: bibutils takes the last word for the family.
  const names = ['Smith, John Paul', 'de Beauvoir, Simone', 'Staff, Reuters'];
  expect(read).toMatchObject([chinese, { ...english, names }, page]);
});
