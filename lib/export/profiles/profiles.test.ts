// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import type { Clip } from '../../clip/clip.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../export-settings.ts';
import { loadProfile } from './load-profile.ts';
import { PROFILE_IDS, type ProfileId } from './profile-id.ts';

const SETTINGS = { ...DEFAULT_EXPORT_SETTINGS, timeZone: 'Asia/Shanghai' };

async function render(id: ProfileId, clip: Partial<Clip> = {}, html = makeRevision().html) {
  const document = { clip: makeClip(clip), revision: makeRevision({ html }) };
  return (await loadProfile(id)).render(document, SETTINGS);
}
const front = (text: string) => parse(text.split('---\n')[1] ?? '', { version: '1.1' });

test('plain: title, origin, article', async () => {
  expect(await render('plain')).toEqual({
    name: '让群众享受“就近办”“随时办”服务.md',
    text: [
      '# 让群众享受“就近办”“随时办”服务',
      '',
      '中国邮政快递报 · 刘岚 · 2022-05-18 12:52 (UTC+8)  ',
      '<https://news.example/a/1.html>',
      '',
      '近年来，广东邮政坚持以人民为中心的发展思想。',
      '',
      '□刘岚',
      '',
    ].join('\n'),
  });
});

test('plain: tags, note, and a date of which only the day is known', async () => {
  const { text } = await render('plain', {
    source: null,
    bylines: ['甲', '乙'],
    published: { iso: '2022-05-18T00:00:00-03:30', precision: 'day', zone: 'stated' },
    tags: ['邮政', '政务 *服务*'],
    note: '看第二段\n和 [图]\n\n再查',
  });
  expect(text).toContain(
    [
      '甲、乙 · 2022-05-18  ',
      '<https://news.example/a/1.html>  ',
      '邮政 · 政务 \\*服务\\*',
      '',
      '> 看第二段  ',
      '> 和 \\[图]',
      '>',
      '> 再查',
      '',
      '近年来',
    ].join('\n'),
  );
});

test.each(['plain', 'obsidian'] as const)(
  '%s: a date of which only the month is known',
  async (id) => {
    const { text } = await render(id, {
      published: { iso: '2022-05-01T00:00:00+08:00', precision: 'month', zone: 'assumed' },
    });
    expect(text).toMatch(/(?:· |published: )2022-05\s*\n/);
  },
);

test('plain and obsidian tell what stands with the headline, and the securities', async () => {
  const clip: Partial<Clip> = {
    kicker: '乡村振兴一线',
    subtitle: '看县里怎样收粮',
    originalTitle: '收储点建到村口',
    securities: [{ market: 'SH', code: '600519', name: '贵州茅台' }],
  };
  expect((await render('plain', clip)).text).toMatch(
    /\n\n乡村振兴一线 · 看县里怎样收粮 {2}\n中国邮政快递报[\s\S]*\n贵州茅台 SH600519\n/,
  );
  expect(front((await render('obsidian', clip)).text)).toMatchObject({
    kicker: '乡村振兴一线',
    subtitle: '看县里怎样收粮',
    original: '收储点建到村口',
    securities: ['贵州茅台 SH600519'],
  });
});

test('obsidian: properties with types', async () => {
  const { name, text } = await render('obsidian', {
    tags: ['邮政', '政务 服务', '2022'],
    note: '再查',
  });
  expect(name).toBe('让群众享受“就近办”“随时办”服务.md');
  expect(text).toBe(
    [
      '---',
      'title: 让群众享受“就近办”“随时办”服务',
      'source: https://news.example/a/1.html',
      'publication: 中国邮政快递报',
      'author:',
      '  - 刘岚',
      'published: 2022-05-18T12:52:03+08:00',
      'created: 2022-05-18T13:00:00+08:00',
      'description: 近年来，广东邮政坚持以人民为中心的发展思想。',
      'tags:',
      '  - 邮政',
      '  - 政务-服务',
      '  - _2022',
      'note: 再查',
      '---',
      '',
      '近年来，广东邮政坚持以人民为中心的发展思想。',
      '',
      '□刘岚',
      '',
    ].join('\n'),
  );
});

test('obsidian: nothing becomes a link, a tag, a comment, a formula or a highlight by accident', async () => {
  const { name, text } = await render(
    'obsidian',
    { title: '[[甲]] #乙 ^丙', bylines: ['[[丁]]'] },
    '<p>[[戊]] ![[己]] #话题# 花费 $5 和 $6 ==庚== %%辛%%</p>',
  );
  expect(name).toBe('甲 乙 丙.md');
  expect(front(text)).toMatchObject({ title: '[ [甲]] #乙 ^丙', author: ['[ [丁]]'] });
  expect(text).toContain(
    '\\[\\[戊]] !\\[\\[己]] \\#话题# 花费 \\$5 和 \\$6 \\==庚\\== \\%%辛\\%%\n',
  );
});

test('logseq: properties, and an outline in which headings have what stands below them', async () => {
  const html =
    '<p>甲</p><h2>上</h2><p>乙</p><h3>中</h3><ul><li>丙</li></ul><h2>下 ((x)) a:: b</h2>';
  const clip = { title: 'A/B: [[甲]] #乙', tags: ['邮政', '政务 #服务'], note: '一\n二' };
  const { name, text } = await render('logseq', clip, html);
  expect(name).toBe('A___B 甲 乙.md');
  expect(text).toBe(
    [
      'title:: A/B: 甲 乙',
      'type:: [[clip]]',
      'source:: [[中国邮政快递报]]',
      'author:: [[刘岚]]',
      'published:: 2022-05-18',
      'clipped:: 2022-05-18',
      'url:: https://news.example/a/1.html',
      'tags:: [[邮政]], [[政务 服务]]',
      'description:: 近年来，广东邮政坚持以人民为中心的发展思想。',
      'note:: 一 二',
      '',
      '- 甲',
      '- ## 上',
      '  - 乙',
      '  - ### 中',
      '    - 丙',
      '- ## 下 \\((x)) a\\:: b',
      '',
    ].join('\n'),
  );
});

test('hugo: front matter in YAML and in TOML', async () => {
  const yaml = await render('hugo', { tags: ['邮政'] });
  expect(yaml.name).toBe('2022-05-18-让群众享受-就近办-随时办-服务.md');
  expect(front(yaml.text)).toMatchObject({ categories: ['中国邮政快递报'], authors: ['刘岚'] });
  expect((await render('hugoToml', { tags: ['邮政'] })).text).toContain(
    [
      '+++',
      'title = "让群众享受“就近办”“随时办”服务"',
      'date = 2022-05-18T12:52:03.000+08:00',
      'clipped = 2022-05-18T13:00:00.000+08:00',
      'description = "近年来，广东邮政坚持以人民为中心的发展思想。"',
      'categories = [ "中国邮政快递报" ]',
      'tags = [ "邮政" ]',
      'authors = [ "刘岚" ]',
      'source = "中国邮政快递报"',
      'canonicalURL = "https://news.example/a/1.html"',
      'language = "zh-Hans"',
      '+++',
    ].join('\n'),
  );
});

test('jekyll: a dated post with lists', async () => {
  const { name, text } = await render('jekyll', { title: '“甲”: 乙', tags: ['2022', '政务 服务'] });
  expect(name).toBe('2022-05-18-甲-乙.md');
  expect(front(text)).toEqual({
    layout: 'post',
    title: '“甲”: 乙',
    date: '2022-05-18 12:52:03 +0800',
    clipped: '2022-05-18 13:00:00 +0800',
    categories: ['中国邮政快递报'],
    tags: ['2022', '政务 服务'],
    authors: ['刘岚'],
    source: '中国邮政快递报',
    canonical_url: 'https://news.example/a/1.html',
  });
  expect(text).toContain('\ndate: 2022-05-18 12:52:03 +0800\n');
});

test('jekyll: without a date, the post has that of clipping', async () => {
  const { name, text } = await render('jekyll', {
    published: null,
    clippedAt: Date.UTC(2022, 4, 18, 20),
  });
  expect(name).toMatch(/^2022-05-19-/);
  expect(text).toContain('\ndate: 2022-05-19 04:00:00 +0800\n');
});

test.each(['logseq', 'obsidian'] as const)(
  "%s: the day of clipping is the reader's, not that of Greenwich",
  async (id) => {
    const { text } = await render(id, { clippedAt: Date.UTC(2022, 4, 18, 20) });
    expect(text).toMatch(/^(?:clipped::|created:) 2022-05-19/m);
  },
);

test('jekyll: text is no Liquid and no kramdown extension', async () => {
  const html = '<p>{{ page.x }} a|b {:.c}</p><p>: 丁</p><pre>{% endraw %}{%- endraw -%}</pre>';
  const body = (await render('jekyll', {}, html)).text.split('---\n')[2];
  expect(body).toBe(
    [
      '',
      '{{ "{{" }} page.x }} a\\|b \\{:.c}',
      '',
      '\\: 丁',
      '',
      '```',
      '{{ "{%" }} endraw %}{{ "{%" }}- endraw -%}',
      '```',
      '',
    ].join('\n'),
  );
});

test.each(PROFILE_IDS)(
  '%s: a kept link without text, author, source and date is a file too',
  async (id) => {
    const { name, text } = await render(
      id,
      {
        kind: 'link',
        title: '',
        bylines: [],
        source: null,
        published: null,
        excerpt: '',
        tags: [],
      },
      '',
    );
    expect(name).toMatch(/^[^.].*\.md$/);
    expect(text).toContain('https://news.example/a/1.html');
    expect(text).not.toContain('null');
    expect(text).not.toContain('undefined');
  },
);

test.each(PROFILE_IDS)('%s: the same clip gives the same bytes', async (id) => {
  expect(await render(id)).toEqual(await render(id));
  expect((await render(id)).text).toMatch(id === 'finews' ? /[^\n]$/ : /[^\n]\n$/);
});
