// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeClip, makeRevision } from '../../tests/makers.ts';
import type { Clip } from '../clip/clip.ts';
import { cleanTag } from '../clip/tag.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../export/export-settings.ts';
import { exportStream } from '../export/export-stream.ts';
import type { FormatId } from '../export/format-id.ts';
import { loadFormat } from '../export/load-format.ts';
import { blockText } from '../html/block-text.ts';
import { parseHtml } from '../html/parse-html.ts';
import { formatOf } from './import-files.ts';
import { clipsIn, entriesOf } from './testing/fixture-files.ts';

const BOOK = { title: '', contents: '', unknown: '', language: 'en', groupBy: 'source' } as const;
const SETTINGS = { ...DEFAULT_EXPORT_SETTINGS, timeZone: 'Asia/Shanghai' };

/** A clip, written in a format and read back. */
async function back(id: FormatId, clip: Clip, html: string) {
  async function* one() {
    const text = blockText(parseHtml(html).body);
    yield { clip, revision: makeRevision({ html, text }) };
  }
  const format = await loadFormat(id, { own: [], rules: [], profile: 'plain' });
  const context = { settings: SETTINGS, images: null, book: BOOK };
  const { name, parts } = await exportStream(one(), format, context, { stem: 'clips' });
  const written: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const part of parts) written.push(part);
  const files = [{ path: name, blob: new Blob(written) }];
  const [read] = clipsIn(await entriesOf(await formatOf(files), files));
  return read ?? expect.fail(`nothing in ${written.join('')}`);
}

const BODY = `<p>第一段，<strong>“就近办”</strong>，正文 --- a: b，见<a href="https://e.example/(x)">链接</a>。</p>
<blockquote><p>引用</p></blockquote><ul><li>甲<ul><li>乙</li></ul></li><li>丙</li></ul>
<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>x</td></tr></tbody></table>
<p>#tag [[wiki]] ==mark== {{ x }} {% raw %} {% endraw %} $a$ %% &lt;b&gt; *x* _y_ a*b*c</p>
<pre><code>{{ code }} {% endraw %} {{&lt; x &gt;}}
\`\`\`
# no heading [[w]] ==m==</code></pre>
<p>最后。<br>行二</p><h2>小标题</h2><p>1. not a list</p><p>&gt; nor a quotation</p><p>---</p>`;

describe.each(['obsidian', 'hugo', 'hugoToml', 'jekyll', 'json'] as const)('%s', (id) => {
  test('the text comes back', async () => {
    const { text } = await back(id, makeClip(), BODY);
    expect(text).toBe(blockText(parseHtml(BODY).body));
  });

  test.each(['[[甲]]', '[[甲|乙]]', '见 [[甲]] 与 [[乙'])(
    '%s is words, not a link',
    async (said) => {
      const clip = makeClip({ title: said, note: said, source: `${said}报` });
      const { title, note, source } = await back(id, clip, '<p>正文在这里。</p>');
      expect({ title, note, source }).toEqual({ title: said, note: said, source: `${said}报` });
    },
  );

  test('a title that begins with a day does not date the clip', async () => {
    const read = await back(id, makeClip({ title: '2022-05-18-甲', published: null }), '<p>文</p>');
    expect(read).toMatchObject({ title: '2022-05-18-甲', published: null });
  });

  test('whatever is said of the clip comes back', async () => {
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.option(outlet),
        fc.array(name, { maxLength: 3 }),
        tags,
        note,
        moment,
        moment,
        async (title, source, bylines, tags, note, published, modified) => {
          // In a vault that would be a link, and is written as what comes back as one.
          fc.pre(id !== 'obsidian' || !/\[ \[/.test([title, source, ...bylines, note].join()));
          const clip = makeClip({
            title,
            source,
            bylines,
            tags,
            note,
            published,
            modified,
            clippedAt: Date.UTC(2022, 5, 1, 3, 4, 5),
          });
          const read = await back(id, clip, '<p>正文在这里，一共两句话。第二句。</p>');
          expect(read).toMatchObject({
            title,
            source,
            bylines,
            note,
            published,
            canonicalUrl: clip.canonicalUrl,
            clippedAt: clip.clippedAt,
            ...(id === 'json' ? { lang: clip.lang, modified } : {}),
            tags: id === 'obsidian' ? expect.anything() : tags,
            ...(id === 'obsidian' ? {} : { modified }),
          });
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});

const line = (text: string) => text.replace(/\s+/gu, ' ').trim();
const SIGNS = [
  ...'甲乙aB1: #-"\'&<>[]{}|\\*_`~!?.,@%=+$^/()—“”…😀é',
  '---',
  '...',
  '2022-05-18',
  '[[',
  ']]',
  '://',
  '{{',
  '{%',
  '&amp;',
  '&lt;',
  '&#39;',
  ': ',
  ' #',
  'مرحبا',
  '👨‍👩‍👧‍👦',
  '\u200f',
  '\0',
];
/** What YAML or TOML would take for something else than words. */
const VALUES = ['null', '~', 'yes', 'no', 'true', '1e3', '0x10', '1:30', '0o7', '.inf', '12', '-'];
const string = fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 1, maxLength: 20 });
const words = fc
  .oneof({ weight: 5, arbitrary: string }, { weight: 1, arbitrary: fc.constantFrom(...VALUES) })
  .map(line)
  .filter((text) => text !== '' && !/^www\.|:\/\//.test(text));
/** One that is a link as a whole is a page of a vault, named by what is in it. */
const outlet = words.filter((text) => !/^(?:\[\[[^[\]]+\]\][,\s]*)+$/.test(text));
const name = words.filter((text) => !/[,、;[\]]/.test(text));
const tags = fc.uniqueArray(
  words.map(cleanTag).filter((tag) => !/^#|\[\[/.test(tag)),
  { maxLength: 3, selector: (tag) => tag.toLowerCase() },
);
const note = fc.array(fc.oneof(string, fc.constant('')), { maxLength: 3 }).map((lines) =>
  lines
    .map((one) => one.trim())
    .join('\n')
    .trim(),
);
const moment = fc.option(
  fc
    .record({
      at: fc.integer({ min: 0, max: 2_000_000_000 }),
      zone: fc.constantFrom('+08:00', '-03:30', '+00:00'),
    })
    .map(({ at, zone }) => ({
      iso: `${new Date(at * 1000).toISOString().slice(0, 19)}${zone}`,
      precision: 'second' as const,
      zone: 'stated' as const,
    })),
);
