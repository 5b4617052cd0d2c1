// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import type { Clip } from '../../clip/clip.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../export-settings.ts';
import { checkTemplate } from './check-template.ts';
import { FIRST_TEMPLATES, type OwnProfile } from './own-profile.ts';
import { profileFor } from './profile-rule.ts';
import { readProfiles, writeProfiles } from './profiles-file.ts';
import { loadOwnProfile } from './render-own-profile.ts';
import { FIELD_NAMES } from './template-fields.ts';

const OWN: OwnProfile = { id: 'a', name: '我的', ...FIRST_TEMPLATES };
const SETTINGS = { ...DEFAULT_EXPORT_SETTINGS, timeZone: 'Asia/Shanghai' };

async function render(own: Partial<OwnProfile>, clip: Partial<Clip> = {}) {
  const { render } = await loadOwnProfile({ ...OWN, ...own });
  return render({ clip: makeClip(clip), revision: makeRevision() }, SETTINGS);
}
const body = async (template: string, clip?: Partial<Clip>) =>
  (await render({ frontMatter: '', body: template }, clip)).text.trimEnd();

test('what a new profile begins with is a file that can be used', async () => {
  expect(await render({}, { tags: ['邮政', 'a: b'], note: '再查' })).toEqual({
    name: '2022-05-18 让群众享受“就近办”“随时办”服务.md',
    folder: 'clips/中国邮政快递报',
    text: [
      '---',
      'title: 让群众享受“就近办”“随时办”服务',
      'source: 中国邮政快递报',
      'author: [ 刘岚 ]',
      'published: 2022-05-18T12:52:03+08:00',
      'url: https://news.example/a/1.html',
      'tags: [ 邮政, "a: b" ]',
      '---',
      '',
      '近年来，广东邮政坚持以人民为中心的发展思想。',
      '',
      '□刘岚',
      '',
      '## Note',
      '',
      '再查',
      '',
    ].join('\n'),
  });
});

test.each([
  ['{{ published | date: "%Y年%-m月%-d日 %H:%M" }}', '2022年5月18日 12:52'],
  ['{{ title | slug }}', '让群众享受-就近办-随时办-服务'],
  ['{{ source | pinyin }}', 'zhongguoyouzhengkuaidibao'],
  ['{{ tags | join: "、" }}', '邮政、[x] 政务'],
  ['{{ tags | wikilink | join: " " }}', '[[邮政]] [[x  政务]]'],
  ['{{ note | quote }}', '> 一\n> 二'],
  ['{% for tag in tags %}#{{ tag }} {% endfor %}{{ characters }}', '#邮政 #[x] 政务 26'],
  ['{{ excerpt | truncate: 5, "…" }}{{ nothing }}', '近年来，…'],
])('%s', async (template, text) => {
  expect(await body(template, { tags: ['邮政', '[x] 政务'], note: '一\n二' })).toBe(text);
});

test('any text is read back from YAML as it was', { timeout: 60_000 }, async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'yes',
      '2022-05-18',
      'a: b',
      '- x',
      '第一行\n第二行',
      '"引"',
      "it's",
      '',
      '# x',
    ),
  );
  const own = { frontMatter: 'title: {{ title | yaml }}\ntags: {{ tags | yaml }}', body: '' };
  const { render } = await loadOwnProfile({ ...OWN, ...own });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), (title, tags) => {
      const clip = makeClip({ title, tags });
      const file = render({ clip, revision: makeRevision() }, SETTINGS);
      const head = /^---\n(.*)\n---\n\n\n$/s.exec(file.text)?.[1] ?? '';
      for (const version of ['1.1', '1.2'] as const) {
        expect(parse(head, { version }), head).toEqual({ title, tags });
      }
    }),
    { seed: 1 },
  );
});

test('folders and names lead nowhere else', async () => {
  const clip = { source: '../../etc', title: 'a/../b' };
  const file = await render({ folder: '/{{ source }}/./CON/ \\x', fileName: '{{ title }}' }, clip);
  expect(file).toMatchObject({ folder: 'etc/_CON/x', name: 'a .. b.md' });
  expect((await render({ folder: '', fileName: ' ' })).name).toBe(
    '让群众享受“就近办”“随时办”服务.md',
  );
});

test('a template reaches the fields and nothing else, and ends', async () => {
  expect(
    await body('{{ title.constructor }}{{ title.__proto__ }}{{ constructor }}{{ tags.map }}'),
  ).toBe('');
  await expect(loadOwnProfile({ ...OWN, body: '{% include "x" %}' })).rejects.toThrow('not found');
  const endless =
    '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}{{ c }}{% endfor %}{% endfor %}{% endfor %}';
  await expect(body(endless)).rejects.toThrow(/limit/);
});

test.each([
  ['{{ title }}\n {{ titel }}', { line: 2, column: 5, kind: 'unknown-field', words: 'titel' }],
  ['a\n {{ title | nope }}', { line: 2, column: 2, kind: 'unknown-filter', words: 'nope' }],
  ['{% foo %}', { line: 1, column: 1, kind: 'unknown-tag', words: 'foo' }],
  ['\n{% if title %}x', { line: 2, column: 1, kind: 'not-closed', words: '{% if title %}' }],
  ['{{ title', { line: 1, column: 1, kind: 'not-closed', words: '"{{ title"' }],
  ['{% for x in %}{% endfor %}', { line: 1, column: 1, kind: 'syntax' }],
])('%j is told to be wrong where it is', (template, problem) => {
  expect(checkTemplate(template)).toMatchObject(problem);
});

test('what is right is not told to be wrong', () => {
  for (const template of Object.values(FIRST_TEMPLATES)) expect(checkTemplate(template)).toBe(null);
  expect(
    checkTemplate('{% assign x = title %}{{ x | upcase }}{% for t in tags %}{{ t }}{% endfor %}'),
  ).toBe(null);
});

test('docs/TEMPLATES.md describes every field and every filter of ours', () => {
  const text = readFileSync('docs/TEMPLATES.md', 'utf8');
  const missing = [
    ...FIELD_NAMES,
    'slug',
    'yaml',
    'wikilink',
    'quote',
    'pinyin',
    'date',
    'join',
  ].filter((name) => !text.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});

test('rules: the first that is met', () => {
  const rules = [
    { field: 'tag', value: '研究', profile: 'own:a' },
    { field: 'source', value: 'Example Times', profile: 'hugo' },
    { field: 'source', value: '', profile: 'finews' },
  ] as const;
  const choose = (source: string | null, tags: string[]) =>
    profileFor({ source, tags }, rules, 'plain');
  expect(choose('EXAMPLE TIMES', ['研究'])).toBe('own:a');
  expect(choose('EXAMPLE TIMES', [])).toBe('hugo');
  expect(choose(null, ['别的'])).toBe('plain');
});

test('profiles go out as a file and come back under new ids', () => {
  const text = writeProfiles([OWN]);
  expect(text).not.toContain('"id"');
  expect(readProfiles(text, () => 'new')).toEqual([{ ...OWN, id: 'new' }]);
});

test.each([
  '',
  '{}',
  '[]',
  '{"format":"jianbao-profiles","version":2,"profiles":[]}',
  '{"format":"jianbao-profiles","version":1,"profiles":[{"name":""}]}',
])('%j is no file of profiles', (text) => {
  expect(() => readProfiles(text, () => 'x')).toThrow(
    expect.objectContaining({ code: 'not-profiles' }),
  );
});
