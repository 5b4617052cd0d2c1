import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { CITABLE } from '../testing/citable.ts';
import { writtenText } from '../testing/written.ts';
import { json } from './json.ts';

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('docs/clips.schema.json', 'utf8')),
);
const image = { url: 'https://a.example/1.jpg', alt: '', caption: '图', width: 10, height: null };

test('is what the schema says', async () => {
  const text = await writtenText(json, [
    ...CITABLE,
    {
      clip: { leadImage: image, kind: 'link', title: '\u2028 "甲"\n😀 \ud800' },
      revision: { images: [image] },
    },
  ]);
  const file: { clips: unknown[] } = JSON.parse(text);
  expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  expect(file.clips).toHaveLength(4);
  expect(text.split('\n')).toHaveLength(CITABLE.length + 4);
  expect(validate({ ...file, version: 2 })).toBe(false);
  expect(validate({ ...file, clips: [{}] })).toBe(false);
});

test('a clip as it is in the file', async () => {
  const [clip] = JSON.parse(await writtenText(json, CITABLE.slice(0, 1))).clips;
  expect(clip).toEqual({
    id: '0196e2a0-0000-7000-8000-000000000001',
    kind: 'article',
    url: 'https://news.example/a/1.html?from=home',
    canonicalUrl: 'https://news.example/a/1.html',
    title: '让群众享受“就近办”“随时办”服务',
    kicker: null,
    subtitle: null,
    originalTitle: null,
    bylines: ['刘岚', '欧阳修远', '新华社记者'],
    editors: [],
    source: '中国邮政快递报',
    siteName: '示例新闻网',
    published: { iso: '2022-05-18T12:52:03+08:00', precision: 'second', zone: 'assumed' },
    modified: null,
    lang: 'zh-Hans',
    excerpt: '近年来，广东邮政坚持以人民为中心的发展思想。',
    leadImage: null,
    keywords: [],
    securities: [],
    tags: ['邮政', '政务 服务'],
    note: '再查',
    starred: false,
    clippedAt: '2022-05-18T05:00:00.000Z',
    updatedAt: '2022-05-18T05:00:00.000Z',
    capturedAt: '2022-05-18T05:00:00.000Z',
    html: '<p>近年来，广东邮政坚持以人民为中心的发展思想。</p><p>□刘岚</p>',
    text: '近年来，广东邮政坚持以人民为中心的发展思想。\n□刘岚',
    images: [],
  });
});

test('of no clips it is a whole file all the same', async () => {
  expect(validate(JSON.parse(await writtenText(json, [])))).toBe(true);
});
