import { expect, test } from 'vitest';
import { readLanguage } from './language.ts';

test.each([
  ['入秋以来，青河县把秸秆收储点建到村口，农户说这样很方便。', '', 'zh-Hans'],
  ['入秋以來，青河縣把秸稈收儲點建到村口，農戶說這樣很方便。', 'en', 'zh-Hant'],
  ['入秋以來，青河縣把秸稈收儲點建到村口，農戶說這樣很方便。', 'zh-CN', 'zh-Hant'],
  ['宮崎県で震度5弱、高知と宮崎に津波注意報が出ています。', '', 'ja'],
  ['국민 통합을 외친 대통령은 이날 광주를 찾았다.', 'ko', 'ko'],
  ['The ferry is back and the town has been waiting for it with open arms.', '', 'en'],
  ['The ferry is back and the town has been waiting for it with open arms.', 'en-GB', 'en-GB'],
  ['The ferry is back and the town has been waiting for it with open arms.', 'zh-CN', 'en'],
  [
    'Die Fähre ist zurück und das Dorf hat sich mit der Musik auf den Abend gefreut, der nicht kommt.',
    'en',
    'de',
  ],
  [
    'Les habitants ont attendu dans la rue pour voir le bateau qui est revenu avec des fleurs.',
    '',
    'fr',
  ],
  ['Правительство объявило о новых мерах поддержки.', '', 'ru'],
  ['', '', 'und'],
])('%s (declared %s) is %s', (text, declared, expected) => {
  expect(readLanguage(text, declared).value).toBe(expected);
});
