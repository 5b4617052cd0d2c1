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

test.each([
  ['Fergen er tilbake, og folk i bygda har ventet på den etter at den ikke gikk i fjor.', 'no'],
  [
    'Færgen er tilbage, og folk i byen har ventet på den, efter at den ikke sejlede i fjor, og det var af nød.',
    'da',
  ],
  [
    'Färjan är tillbaka och folk i byn har väntat på den eftersom den inte gick under fjolåret.',
    'sv',
  ],
  [
    'Lautta on palannut, ja kylässä sitä oli odotettu, mutta se ei kulkenut viime vuonna, että näin.',
    'fi',
  ],
  [
    'Přívoz je zpátky a lidé na něj čekali, protože podle obce loni nejezdil, ale jsou rádi, že jede.',
    'cs',
  ],
  [
    'Prievoz je späť a ľudia naň čakali, pretože podľa obce vlani nechodil, ale sú radi, že sa vrátil.',
    'sk',
  ],
  [
    'A komp visszatért, és a falu már várta, hogy újra járjon, mert tavaly nem volt és csak az út maradt.',
    'hu',
  ],
  [
    'Feribotul este din nou la mal și oamenii care au așteptat pentru el sunt fericiți după ce a fost oprit.',
    'ro',
  ],
  [
    'El transbordador ha tornat amb els veïns que esperaven les barques, però aquest any són més.',
    'ca',
  ],
  [
    'Trajekt se vratio i ljudi koji su ga čekali kažu da nije vozio od lani, što je bilo teško za selo.',
    'hr',
  ],
  ['Praam on tagasi ja rahvas ootas seda, aga see ei sõitnud mullu, kui oli ka jää.', 'et'],
  [
    'Keltas grįžo ir žmonės sako, kad tai yra gerai, bet pernai jis buvo sustojęs kaip ir kiti nuo tilto.',
    'lt',
  ],
  [
    'Ferjan er komin aftur og fólkið sem var að bíða segir að það hafi ekki verið auðvelt við brúna.',
    'is',
  ],
  ['Паром повернувся, і мешканці, які на нього чекали, кажуть, що їхнє село ожило.', 'uk'],
  ['Фериботът се върна, а хората, които го чакаха, казват, че селото отново е живо.', 'bg'],
  ['Трајект се вратио и људи који су га чекали кажу да није возио од лани.', 'sr'],
  ['قایق برگشته است و مردم روستا که منتظر آن بودند می‌گویند پارسال کار نمی‌کرد.', 'fa'],
  ['فیری واپس آ گئی ہے اور گاؤں کے لوگ جو اس کا انتظار کر رہے تھے خوش ہیں، بڑی بات ہے۔', 'ur'],
  ['होडी परत आली आहे आणि गावातील लोक तिची वाट पाहत होते, कारण ती गेल्या वर्षी चालली नाही, मुळे.', 'mr'],
  ['ফেরি ফিরে এসেছে এবং গ্রামের মানুষ এর জন্য অপেক্ষা করছিল।', 'bn'],
  ['படகு திரும்பி வந்துவிட்டது, கிராம மக்கள் காத்திருந்தனர்.', 'ta'],
  ['ბორანი დაბრუნდა და სოფელი ელოდებოდა მას.', 'ka'],
])('%s is %s whatever is declared', (text, expected) => {
  expect([readLanguage(text, '').value, readLanguage(text, 'en').value]).toEqual([
    expected,
    expected,
  ]);
});

test.each([
  ['Fergen er tilbake, og folk i bygda har ventet på den etter at den ikke gikk i fjor.', 'nb-NO'],
  ['Трајект се вратио и људи који су га чекали кажу да није возио од лани.', 'sr-Cyrl'],
  [
    'Feri itu sudah kembali dan orang kampung yang menunggu tidak lagi berjalan untuk ke sana.',
    'ms-MY',
  ],
])('%s declared %s is believed', (text, declared) => {
  expect(readLanguage(text, declared).value).toBe(declared);
});
