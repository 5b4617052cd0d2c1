import { describe, expect, test } from 'vitest';
import type { Neighbourhood } from '../../clues/page-clues.ts';
import { makeClues } from '../../testing/make-clues.ts';
import type { Clues } from '../clues.ts';
import { readPublished } from './published.ts';

/** `iso precision` of what was found, or `none`. */
function published(
  around: Partial<Record<keyof Neighbourhood, string>>,
  over: Partial<Clues> = {},
): string {
  const found = readPublished(makeClues(around, over));
  return found ? `${found.value.iso} ${found.value.precision}` : 'none';
}

describe('a line under the headline', () => {
  // Read at ten in the morning of 20 May 2022, in Beijing.
  test.each([
    ['2022年05月18日 12:52', '2022-05-18T12:52:00+08:00 minute'],
    ['2022-05-18', '2022-05-18T00:00:00+08:00 day'],
    ['2022/5/18 12:52:03', '2022-05-18T12:52:03+08:00 second'],
    ['2022.05.18', '2022-05-18T00:00:00+08:00 day'],
    ['发布时间：5月18日 12:52', '2022-05-18T12:52:00+08:00 minute'],
    ['发布时间：12月30日', '2021-12-30T00:00:00+08:00 day'],
    ['昨天 14:30', '2022-05-19T14:30:00+08:00 minute'],
    ['3小时前', '2022-05-20T00:00:00+08:00 day'],
    ['5分钟前 来源：示例报', '2022-05-20T09:55:00+08:00 minute'],
    ['2022年5月18日 下午2:30', '2022-05-18T14:30:00+08:00 minute'],
    ['2022年5月18日 上午 12:05', '2022-05-18T00:05:00+08:00 minute'],
    ['民國111年5月18日', '2022-05-18T00:00:00+08:00 day'],
    ['发稿时间：2022-05-18 12:52　更新：2022-05-19 08:00', '2022-05-18T12:52:00+08:00 minute'],
    ['更新时间：2022-05-19 08:00　发布时间：2022-05-18 12:52', '2022-05-18T12:52:00+08:00 minute'],
    ['截至2022年4月30日 报名\n2022-05-18 12:52', '2022-05-18T12:52:00+08:00 minute'],
    ['2022/5/18 12:52（5/19 08:00 更新）', '2022-05-18T12:52:00+08:00 minute'],
    ['示例观察报©2022-05-18 12:52', '2022-05-18T12:52:00+08:00 minute'],
    ['最后更新：2022-05-19 08:00', '2022-05-19T08:00:00+08:00 minute'],
    ['2022年5月', '2022-05-01T00:00:00+08:00 month'],
  ])('%s', (header, expected) => {
    expect(published({ header })).toBe(expected);
  });
});

test('a headline that stands where a label would is none', () => {
  const pageTitle = '北岭第四届学会会议议程_北岭大学';
  const over = { headline: '', headlineParts: [], pageTitle };
  const header = '北岭第四届学会会议议程\n2022-05-10 阅读10544次';
  const after = '发表人：550 发表时间：2022-05-11 09:51:00';
  expect(published({ header, after }, over)).toBe('2022-05-10T00:00:00+08:00 day');
});

describe('a page in another language', () => {
  const zones: Record<string, string> = {
    en: 'Europe/London',
    de: 'Europe/Berlin',
    fr: 'Europe/Paris',
    es: 'Europe/Madrid',
    it: 'Europe/Rome',
    pt: 'Europe/Lisbon',
    nl: 'Europe/Amsterdam',
    pl: 'Europe/Warsaw',
    ru: 'Europe/Moscow',
    sv: 'Europe/Stockholm',
    no: 'Europe/Oslo',
    da: 'Europe/Copenhagen',
    fi: 'Europe/Helsinki',
    cs: 'Europe/Prague',
    tr: 'Europe/Istanbul',
    id: 'Asia/Jakarta',
    vi: 'Asia/Ho_Chi_Minh',
    ja: 'Asia/Tokyo',
    ko: 'Asia/Seoul',
    ar: 'Asia/Riyadh',
  };

  test.each([
    ['en', 'May 18, 2022 at 12:52 PM', '2022-05-18T12:52:00+01:00 minute'],
    ['en', 'Published 18 May 2022, Updated 19 May 2022', '2022-05-18T00:00:00+01:00 day'],
    ['en', 'First published on Wed 18 May 2022 12.52 BST', '2022-05-18T12:52:00+01:00 minute'],
    [
      'en',
      'Updated May 19, 2022, 8:00 a.m. | Published May 18, 2022',
      '2022-05-18T00:00:00+01:00 day',
    ],
    ['en', '2 days ago', '2022-05-18T00:00:00+01:00 day'],
    ['de', '18. Mai 2022, 12:52 Uhr', '2022-05-18T12:52:00+02:00 minute'],
    [
      'de',
      'Stand: 19.05.2022 08:00 Uhr, veröffentlicht am 18.05.2022',
      '2022-05-18T00:00:00+02:00 day',
    ],
    [
      'fr',
      'Publié le 18 mai 2022 à 12h52, mis à jour le 19 mai 2022 à 08h00',
      '2022-05-18T12:52:00+02:00 minute',
    ],
    ['fr', 'il y a 3 jours', '2022-05-17T00:00:00+02:00 day'],
    ['es', '18 de mayo de 2022 a las 12:52 h', '2022-05-18T12:52:00+02:00 minute'],
    ['es', '18 may 2022 - 12:52 CEST', '2022-05-18T12:52:00+02:00 minute'],
    ['es', 'hace 2 días', '2022-05-18T00:00:00+02:00 day'],
    ['it', '18 Maggio 2022 alle 12:52', '2022-05-18T12:52:00+02:00 minute'],
    ['it', 'Pubblicato il 18/05/2022 ore 12:52', '2022-05-18T12:52:00+02:00 minute'],
    ['pt', '18 de maio de 2022 às 12h52', '2022-05-18T12:52:00+01:00 minute'],
    ['pt', 'há 2 dias', '2022-05-18T00:00:00+01:00 day'],
    ['nl', '18 mei 2022 om 12:52', '2022-05-18T12:52:00+02:00 minute'],
    ['nl', '2 dagen geleden', '2022-05-18T00:00:00+02:00 day'],
    ['pl', '18 maja 2022, 12:52', '2022-05-18T12:52:00+02:00 minute'],
    ['pl', '18 września 2021 r. 12:52', '2021-09-18T12:52:00+02:00 minute'],
    ['ru', '18 мая 2022, 12:52', '2022-05-18T12:52:00+03:00 minute'],
    ['ru', 'Опубликовано 18 сентября 2021 года', '2021-09-18T00:00:00+03:00 day'],
    ['sv', '18 maj 2022 kl. 12.52', '2022-05-18T12:52:00+02:00 minute'],
    ['sv', 'Uppdaterad 2022-05-19 08.00 Publicerad 2022-05-18', '2022-05-18T00:00:00+02:00 day'],
    ['sv', 'igår 12.52', '2022-05-19T12:52:00+02:00 minute'],
    [
      'no',
      'Publisert 18. mai 2022 kl. 12:52 Oppdatert 19. mai',
      '2022-05-18T12:52:00+02:00 minute',
    ],
    ['no', 'for 2 timer siden', '2022-05-20T00:00:00+02:00 day'],
    [
      'da',
      'Opdateret 19. maj 2022 kl. 08.00 Udgivet 18. maj 2022',
      '2022-05-18T00:00:00+02:00 day',
    ],
    [
      'fi',
      'Päivitetty 19.5.2022 8.00 Julkaistu 18.5.2022 klo 12.52',
      '2022-05-18T12:52:00+03:00 minute',
    ],
    ['fi', '2 päivää sitten', '2022-05-18T00:00:00+03:00 day'],
    [
      'cs',
      'Aktualizováno 19. května 2022 Publikováno 18. května 2022',
      '2022-05-18T00:00:00+02:00 day',
    ],
    [
      'tr',
      'Güncelleme: 19.05.2022 08:00 Giriş: 18.05.2022 - 12:52',
      '2022-05-18T12:52:00+03:00 minute',
    ],
    ['tr', '2 gün önce', '2022-05-18T00:00:00+03:00 day'],
    [
      'id',
      'Diperbarui 19 Mei 2022, 08:00 WIB Diterbitkan 18 Mei 2022',
      '2022-05-18T00:00:00+07:00 day',
    ],
    ['id', '2 hari yang lalu', '2022-05-18T00:00:00+07:00 day'],
    ['vi', 'Thứ tư, 18/5/2022, 12:52 (GMT+7)', '2022-05-18T12:52:00+07:00 minute'],
    [
      'nl',
      'Bijgewerkt 19 mei 2022 om 08:00 Gepubliceerd op 18 mei 2022',
      '2022-05-18T00:00:00+02:00 day',
    ],
    ['it', '18 maggio 2022 (modifica il 19 maggio 2022 | 08:00)', '2022-05-18T00:00:00+02:00 day'],
    [
      'ja',
      '2022年5月18日 12時52分 更新：2022年5月19日 8時00分',
      '2022-05-18T12:52:00+09:00 minute',
    ],
    [
      'ko',
      '입력 2022.05.18 오후 2:52 수정 2022.05.19 오전 8:00',
      '2022-05-18T14:52:00+09:00 minute',
    ],
    ['ar', 'تم النشر: 18 مايو 2022 آخر تحديث: 19 مايو 2022', '2022-05-18T00:00:00+03:00 day'],
    ['en', 'May 18, 2022 12:52 p.m. ET', '2022-05-18T12:52:00-04:00 minute'],
    ['en', 'Jan. 18, 2022 12:52 p.m. ET', '2022-01-18T12:52:00-05:00 minute'],
    ['en', 'Published 12:52 PM EDT, Wed May 18, 2022', '2022-05-18T12:52:00-04:00 minute'],
    ['en', 'Expires May 19, 2022 | May 18, 2022', '2022-05-18T00:00:00+01:00 day'],
  ])('%s: %s', (lang, header, expected) => {
    expect(published({ header }, { lang, zone: zones[lang] ?? 'UTC' })).toBe(expected);
  });
});

describe('what no reader sees', () => {
  const node = (fields: object) => ({ nodes: [{ '@type': 'NewsArticle', ...fields }] });
  test.each<[string, Partial<Clues>, string]>([
    [
      'json-ld',
      node({ datePublished: '2022-05-18T04:52:03Z' }),
      '2022-05-18T04:52:03+00:00 second',
    ],
    ['json-ld, a month', node({ datePublished: '2022-05' }), '2022-05-01T00:00:00+08:00 month'],
    ['json-ld, a year', node({ datePublished: '2018' }), '2018-01-01T00:00:00+08:00 year'],
    [
      'cambrian',
      { nodes: [{ pubDate: '2022-05-18T12:52:03' }] },
      '2022-05-18T12:52:03+08:00 second',
    ],
    ['meta', { metas: { publishdate: ['2022-05-18'] } }, '2022-05-18T00:00:00+08:00 day'],
    [
      'meta with a blank in its name',
      { metas: { 'og:time': ['2022年05月18日 12:52'] } },
      '2022-05-18T12:52:00+08:00 minute',
    ],
    [
      'meta of the last change',
      { metas: { 'article:modified_time': ['2022-05-19T08:00:00+08:00'] } },
      '2022-05-19T08:00:00+08:00 second',
    ],
    [
      'an attribute',
      { stamps: [{ from: 'time datetime', quote: '2022-05-18T12:52:03+08:00' }] },
      '2022-05-18T12:52:03+08:00 second',
    ],
    [
      'a script',
      { scripted: [{ from: 'page script ct', quote: '1652849523' }] },
      '2022-05-18T12:52:03+08:00 second',
    ],
    [
      'the address',
      { url: 'https://news.example/2022/0518/c1.html' },
      '2022-05-18T00:00:00+08:00 day',
    ],
    [
      'an id in the address',
      { url: 'https://finance.example/a/202205182383366657.html' },
      '2022-05-18T00:00:00+08:00 day',
    ],
    [
      'a month in the address',
      { url: 'https://news.example/2022/05/a-story/' },
      '2022-05-01T00:00:00+08:00 month',
    ],
  ])('%s', (_name, over, expected) => {
    expect(published({}, over)).toBe(expected);
  });
});

test('a day without a time takes it from the next date of that day', () => {
  const metas = { publishdate: ['2022-05-18'] };
  expect(published({ header: '05-18 12:52' }, { metas })).toBe('2022-05-18T12:52:00+08:00 minute');
});

test('on a Chinese page the minute that is shown is believed before what the head states', () => {
  const metas = { 'article:published_time': ['2022-05-17T23:10:00+08:00'] };
  const header = '2022年05月18日 12:52';
  expect(published({ header }, { metas })).toBe('2022-05-18T12:52:00+08:00 minute');
  expect(published({ header }, { metas, lang: 'de' })).toBe('2022-05-17T23:10:00+08:00 second');
});

test('the issue of a magazine is a month', () => {
  expect(published({ closing: '——《示例月刊》1998年3月号' })).toBe(
    '1998-03-01T00:00:00+08:00 month',
  );
});

test('a portal’s masthead shows today, where it is read and not in Greenwich; a paper’s its own day', () => {
  const early = Date.parse('2022-05-20T07:30:00+08:00');
  expect(published({ top: '2022年5月20日 星期五' }, { now: early })).toBe('none');
  expect(published({ top: '2022年5月19日 星期四' }, { now: early })).toBe(
    '2022-05-19T00:00:00+08:00 day',
  );
});

test('what is announced for a later day was not published then', () => {
  const header = '时间：2022年6月20日 09:00 地点：示例会堂';
  expect(published({ header })).toBe('none');
  expect(published({ header }, { url: 'https://news.example/2022/0518/c1.html' })).toBe(
    '2022-05-18T00:00:00+08:00 day',
  );
});

test('a page that says nothing has no date', () => {
  expect(published({ header: '来源：示例报', opening: '全县2021年共收购三万吨。' })).toBe('none');
});
