import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { makeClip } from '../../../tests/makers.ts';
import type { Clip } from '../../clip/clip.ts';
import { cslJson } from '../collections/csl-json.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../export-settings.ts';
import { consume, hasConsumer } from '../testing/consumer.ts';
import { writtenText } from '../testing/written.ts';
import type { CitationStyleId } from './citation-style.ts';
import { formatCitation } from './format-citation.ts';

const SETTINGS = { ...DEFAULT_EXPORT_SETTINGS, timeZone: 'Asia/Shanghai' };
const cite = (clip: Partial<Clip>, style: CitationStyleId) =>
  formatCitation(makeClip(clip), style, SETTINGS);

const ENGLISH: Partial<Clip> = {
  title: 'Ports reopen: what next?',
  bylines: ['John Paul Smith', 'Simone de Beauvoir'],
  source: 'The Example Times',
  published: { iso: '2022-05-08T10:00:00-04:00', precision: 'minute', zone: 'stated' },
  lang: 'en',
};

test.each([
  [
    'gbt7714',
    '刘岚. 让群众享受“就近办”“随时办”服务[N/OL]. 中国邮政快递报, 2022-05-18[2022-05-18]. https://news.example/a/1.html.',
    'SMITH J P, DE BEAUVOIR S. Ports reopen: what next?[N/OL]. The Example Times, 2022-05-08[2022-05-18]. https://news.example/a/1.html.',
  ],
  [
    'apa',
    '刘岚. (2022, May 18). 让群众享受“就近办”“随时办”服务. <i>中国邮政快递报</i>. https://news.example/a/1.html',
    'Smith, J. P., &amp; de Beauvoir, S. (2022, May 8). Ports reopen: what next? <i>The Example Times</i>. https://news.example/a/1.html',
  ],
  [
    'chicago',
    '刘岚. “让群众享受‘就近办’‘随时办’服务.” <i>中国邮政快递报</i>, May 18, 2022. https://news.example/a/1.html.',
    'Smith, John Paul, and Simone de Beauvoir. “Ports reopen: what next?” <i>The Example Times</i>, May 8, 2022. https://news.example/a/1.html.',
  ],
] as const)('%s', (style, chinese, english) => {
  expect(cite({}, style).html).toBe(`<p>${chinese}</p>`);
  expect(cite(ENGLISH, style).html).toBe(`<p>${english}</p>`);
  expect(cite(ENGLISH, style).text).toBe(english.replace(/<\/?i>/g, '').replace('&amp;', '&'));
});

/** The styles themselves, as Debian has them, run by pandoc's citeproc. */
const STYLES: Record<CitationStyleId, string> = {
  gbt7714: 'china-national-standard-gb-t-7714-2015-numeric',
  apa: 'apa',
  chicago: 'chicago-note-bibliography',
};
const FOLDER = '/usr/share/citation-style-language/styles';
const noStyles = !hasConsumer('pandoc') || !existsSync(FOLDER);

/** `#` is another in every case: a bibliography says of the same author twice that it is the same. */
const BYLINES = [
  [],
  ['刘岚#'],
  ['刘岚#', '欧阳修远'],
  ['新华社记者#', '王小明', '欧阳修', '李四'],
  ['John Paul Smith#'],
  ['Simone de Beauvoir#', 'Anne-Marie Roe'],
  ['Reuters Staff#', 'Jane Doe', 'E. A. Poe', 'J. Roe'],
  Array.from({ length: 12 }, (_, at) => `Jane ${'ABCDEFGHIJKL'[at]}smith#`),
];
const PLACES: Partial<Clip>[] = [
  { source: '中国邮政快递报#' },
  { source: null, siteName: '示例网#' },
  { source: null, siteName: null },
];
const CASES = BYLINES.flatMap((bylines) =>
  PLACES.flatMap((place) =>
    [makeClip().published, null].flatMap((published) =>
      ['# 的一条“新闻”', '# Ports Reopen', 'Ports # Reopen?'].map((title) => ({
        ...place,
        bylines,
        published,
        title,
      })),
    ),
  ),
).map((clip, at): Partial<Clip> => {
  const own = (text: string) =>
    text.replace('#', /^[刘]/.test(text) ? String.fromCodePoint(0x4e00 + at) : `q${letters(at)}`);
  return {
    ...clip,
    id: `c-${String(at).padStart(12, '0')}`,
    title: own(clip.title),
    bylines: clip.bylines.map(own),
    source: clip.source ? own(clip.source) : null,
    siteName: clip.siteName ? own(clip.siteName) : null,
  };
});

/** `aa`, `ab`, … */
function letters(at: number): string {
  return String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
}

/** Where pandoc's processor differs from the style as it is meant, and so from us. */
const SETTLED: Record<CitationStyleId, (entry: string) => string> = {
  // Names are joined by commas in the standard, and it is 等 only after Chinese ones.
  gbt7714: (entry) =>
    entry.replace(/, (?=[^[]*\[(?:N|EB)\/OL\])/g, '. ').replace('. et al.', '. 等.'),
  // A Chinese given name is no initial.
  apa: (entry) => entry.replace(/(?<=\p{Script=Han})\.(?=,)/gu, ''),
  // Capitals are the title's own; a site is a name like any other.
  chicago: (entry) => entry.toLowerCase(),
};

/** Every entry of a bibliography by the id of its clip. */
function entriesOf(style: CitationStyleId, references: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'citations-'));
  const bibliography = join(folder, 'references.json');
  writeFileSync(bibliography, references);
  const html = consume(
    'pandoc',
    [
      ...['--citeproc', '-f', 'markdown', '-t', 'html', '--wrap=none'],
      ...['--bibliography', bibliography, '--csl', `${FOLDER}/${STYLES[style]}.csl`],
    ],
    '---\nnocite: "@*"\n---\n',
  );
  rmSync(folder, { recursive: true });
  const { document } = new JSDOM(html).window;
  return new Map(
    [...document.querySelectorAll('.csl-entry')].map((entry) => [
      entry.id.replace('ref-', ''),
      (entry.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^\[\d+\] /, ''),
    ]),
  );
}

test.skipIf(noStyles).each(Object.keys(STYLES) as CitationStyleId[])(
  '%s is what the published style gives',
  { timeout: 120_000 },
  async (style) => {
    const references = await writtenText(
      cslJson,
      CASES.map((clip) => ({ clip })),
    );
    const entries = entriesOf(style, references);
    const ids: { id: string }[] = JSON.parse(references);
    const settled = SETTLED[style];
    expect(entries.size).toBe(CASES.length);
    expect(CASES.map((clip) => settled(cite(clip, style).text))).toEqual(
      ids.map(({ id }) => settled(entries.get(id) ?? '')),
    );
  },
);
