import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test, vi } from 'vitest';
import { CITABLE } from '../testing/citable.ts';
import { consume, hasConsumer } from '../testing/consumer.ts';
import { articleHtml } from '../testing/generated-html.ts';
import { PICTURES } from '../testing/pictures.ts';
import { type TestDocument, type WrittenOptions, written } from '../testing/written.ts';
import { epub } from './epub.ts';

// Blobs and streams are Node's, which jsdom's cannot be mixed with; of a page only the parser is needed.
beforeAll(() => vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser));

const images = async (url: string) => PICTURES.get(url) ?? null;

async function bookOf(documents: TestDocument[], options?: WrittenOptions) {
  const bytes = new Uint8Array(await (await written(epub, documents, options)).arrayBuffer());
  const text = new TextDecoder();
  const files = unzipSync(bytes);
  return {
    bytes,
    names: Object.keys(files),
    text: (name: string) => text.decode(files[name] ?? expect.unreachable(`no ${name}`)),
  };
}

test('chapters, contents by outlet, cover, metadata', async () => {
  const book = await bookOf(CITABLE);
  expect(book.names).toEqual([
    'mimetype',
    'META-INF/container.xml',
    'book/style.css',
    'book/clip-0001.xhtml',
    'book/clip-0002.xhtml',
    'book/clip-0003.xhtml',
    'book/cover.svg',
    'book/cover.xhtml',
    'book/nav.xhtml',
    'book/package.opf',
  ]);
  const nav = new DOMParser().parseFromString(book.text('book/nav.xhtml'), 'text/xml');
  expect([...nav.querySelectorAll('nav > ol > li > span')].map((s) => s.textContent)).toEqual([
    'The Example Times',
    '中国邮政快递报',
    '来源不详',
  ]);
  const opf = book.text('book/package.opf');
  expect(opf).toContain('<dc:title>剪报 2022</dc:title>');
  expect(opf).toContain('<dc:language>en-GB</dc:language>\n<dc:language>zh-Hans</dc:language>');
  expect(opf).toContain('<dc:date>2022-05-18</dc:date>');
  expect(book.text('book/clip-0001.xhtml')).toContain(
    '<h1>让群众享受“就近办”“随时办”服务</h1>\n<p class="origin">中国邮政快递报 · 刘岚 · 欧阳修远 · 新华社记者 · 2022-05-18</p>',
  );
});

test('contents by month, the newest first', async () => {
  const book = await bookOf(CITABLE, { book: { groupBy: 'date' } });
  expect(book.text('book/nav.xhtml').match(/<span>.*?<\/span>/g)).toEqual([
    '<span>2022-05</span>',
    '<span>2022-01</span>',
    '<span>来源不详</span>',
  ]);
});

test('pictures are in it once; what is none stays a link', async () => {
  const html = [...PICTURES.keys()].map((url) => `<p><img src="${url}" alt="图"></p>`).join('');
  const book = await bookOf([{ revision: { html } }, { revision: { html } }], { images });
  expect(book.names.filter((name) => name.includes('/images/'))).toHaveLength(2);
  const chapter = book.text('book/clip-0002.xhtml');
  expect(chapter.match(/<img src="images\/[\da-f]{16}\.(png|gif)" alt="图"\/>/g)).toHaveLength(3);
  expect(chapter).toContain('<a href="https://img.example/gone.jpg">[图]</a>');
});

test('the same clips give the same bytes', async () => {
  expect((await bookOf(CITABLE)).bytes).toEqual((await bookOf(CITABLE)).bytes);
});

const EPUBCHECK = '/usr/share/java/epubcheck.jar';
const noEpubcheck = !existsSync(EPUBCHECK) || !hasConsumer('java', '-version');
if (noEpubcheck) process.stderr.write('epubcheck is not installed: books are not checked here\n');

/** All that it has to say; nothing for a good book. */
function complaints(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  const path = join(folder, 'book.epub');
  writeFileSync(path, bytes);
  const { stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stdout).toContain('Check');
  return `${stdout}\n${stderr}`.split('\n').filter((line) => /^(ERROR|WARNING|FATAL)/.test(line));
}

test.skipIf(noEpubcheck)(
  'epubcheck has no error and no warning, whatever the articles',
  { timeout: 120_000 },
  async () => {
    const generated = fc
      .sample(articleHtml, { seed: 7, numRuns: 50 })
      .map((html): TestDocument => ({ revision: { html } }));
    const hard = [
      '<ul>text<li><p>a</p><h2>b</h2></li></ul><b><p>c</p></b><dl><dt>d</dt><dd><p>e</p></dd></dl>',
      '<p><ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby> <rt>x</rt></p><table></table><ol start="7"></ol>',
      '<p><a href="https://a.example/x|y[1]?q=%&z=新#a#b">l</a><a href="mailto:a@b.example"></a></p>',
      `<figure><img src="https://img.example/1.png"><figcaption><p>图</p></figcaption></figure>`,
      '<table><caption>c</caption><tr><td colspan="2"><ul><li>1</li></ul></td></tr></table>\u0000\u000b',
      '',
    ].map((html): TestDocument => ({ revision: { html } }));
    const odd: TestDocument = {
      clip: {
        title: '',
        source: '<&"> ]]>',
        lang: 'zh',
        note: '一\n\n二 & <三>',
        canonicalUrl: 'https://a.example/[x]|y',
      },
    };
    const unseen: TestDocument = { clip: { title: '\u0000', source: '\t', bylines: ['\ud800'] } };
    const book = await bookOf([...CITABLE, odd, unseen, ...hard, ...generated], { images });
    expect(complaints(book.bytes)).toEqual([]);
  },
);

test.skipIf(!hasConsumer('pandoc'))('pandoc reads title, languages and text', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  const path = join(folder, 'book.epub');
  writeFileSync(path, (await bookOf(CITABLE)).bytes);
  const text = consume('pandoc', ['-f', 'epub', '-t', 'plain', '--wrap=none', path]);
  rmSync(folder, { recursive: true });
  expect(text).toContain('近年来，广东邮政坚持以人民为中心的发展思想。');
});
