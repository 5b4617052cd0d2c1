// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { blockText } from '../../html/block-text.ts';
import { parseHtml } from '../../html/parse-html.ts';
import { consume, hasConsumer } from '../testing/consumer.ts';
import { fixtureDocuments } from '../testing/fixture-documents.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';

const DOCUMENTS = fixtureDocuments();

/** Between two articles: a heading that none of them has. */
const NEXT = 'ↈ';
/** Of each article, not after the last one. */
const NOTES_AT_THE_END = ['--reference-location', 'section'];

/**
 * What Pandoc's plain text has beside the text of a clip, by fixture page, without blanks. A clip's text is
 * what one reads aloud: pictures, captions, the marks of lists and the rule of a table are not in it.
 */
const BESIDE_THE_TEXT: Readonly<Record<string, readonly string[]>> = {
  // A picture, by its description: `[]` where it has none.
  '163--2024-article': ['[]'],
  'baijiahao--2024-article': ['[]'],
  'cctv--2023-article': ['[]'],
  'ifeng--2023-hashed': ['[]'],
  'ltn--2024-article': ['[小火車]'],
  'qq--2024-rain': ['[]'],
  'sina--2023-article': ['[防霜风机]'],
  'thepaper--2017-article': ['[]'],
  'thepaper--2023-next': ['[]'],
  'wechat--reprint': ['[]'],
  // Pictures with captions; `[image]` is a small one whose address is the picture itself.
  'cna--2024-article': ['[]小火車清晨復駛。中央社記者李錦祥攝113年5月18日'],
  'eastmoney--desktop': ['[K线图][image]图片来源：山城经济报何晓林摄'],
  'eastmoney--mobile': ['[image]图片来源：山城经济报何晓林摄'],
  'english-daily--lazy-images': [
    "[Asmallwhiteferryunderalampatastonequay]TheIslaMayatOrrin'snorthquay,shortlybeforeoneinthemorning.Photograph:InesCastell",
    '[Ahand-drawntimetablepinnedtoaboard]Thenewtimetable.Photograph:InesCastell',
  ],
  'jiemian--2024-article': ['[]图片来源：图虫'],
  'toutiao--2022-article': ['[]临江日报记者罗平摄'],
  'udn--2024-article': ['[小火車]小火車清晨復駛。記者王佳明／攝影'],
  'wechat--hidden-sections': ['[]', '老陈走过的桥'],
  // These, and the line under the head of a table.
  'harbour-post--boxed-pictures': [
    "[Alamp]Thekeeper'sgranddaughterlititherself,withamatchfromhisoldtin.",
    '[Aboat]Thenightboatatitsfirstcrossing',
    '------------------[]',
  ],
  // These, bullets and numbers, and films as the captions that link to them. A note has its number again.
  'coast-magazine--structures': [
    'Thefirstcrossing,filmedfromthequay[]Theboatatthequay[]Thelamp[]Theskipper',
    '-----------------------------',
    ...['-', '1.', '2.', '-'],
    '/v/crossing.mp4',
    ...['-', '-'],
    'Listen:thebellatOrrin1',
  ],
};

test.skipIf(!hasConsumer('pandoc')).each([
  ['GFM', 'gfm'],
  ['its own Markdown', 'markdown-smart'],
])('Pandoc reads every article as %s, and its plain text is that of the clip', (_, reader) => {
  const markdown = DOCUMENTS.map(({ revision }) => htmlToMarkdown(revision.html));
  const args = ['--from', reader, '--to', 'plain', '--wrap', 'none', ...NOTES_AT_THE_END];
  const plain = consume('pandoc', args, markdown.join(`\n\n# ${NEXT}\n\n`)).split(NEXT);
  expect(plain).toHaveLength(DOCUMENTS.length);
  const beside = DOCUMENTS.flatMap(({ name, revision }, at) => {
    const pieces = piecesBeside(withoutReadings(plain[at] ?? '', revision.html), revision.text);
    return pieces.length > 0 ? [[name, pieces]] : [];
  });
  expect(Object.fromEntries(beside)).toEqual(BESIDE_THE_TEXT);
});

/** Without the readings beside characters (`<ruby>`): Pandoc writes what is in the markup, a clip's text is the words. */
function withoutReadings(plain: string, html: string): string {
  const rubies = parseHtml(html).querySelectorAll('ruby');
  return [...rubies].reduce(
    (text, ruby) => text.replace(withoutBlanks(ruby.textContent), blockText(ruby)),
    withoutBlanks(plain),
  );
}

/** What stands in `plain` between the lines of `text`, without blanks. Throws where a line is not in it. */
function piecesBeside(plain: string, text: string): string[] {
  // The number of a note has brackets in plain text.
  let rest = withoutBlanks(plain).replace(/\[(\d+)\]/g, '$1');
  const pieces: string[] = [];
  for (const line of text.split('\n').map(withoutBlanks)) {
    const at = rest.indexOf(line);
    expect(at, `${line} is not in ${rest}`).toBeGreaterThanOrEqual(0);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at + line.length);
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '');
}
