import { JSDOM } from 'jsdom';
import TurndownService from 'turndown';
import { gfm } from 'turndown-plugin-gfm';
import { DEFAULT_EXPORT_SETTINGS } from '../lib/export/export-settings.ts';
import { exportStream } from '../lib/export/export-stream.ts';
import { htmlToMarkdown } from '../lib/export/html-to-markdown.ts';
import { loadFormat } from '../lib/export/load-format.ts';
import { makeClip, makeRevision } from '../tests/makers.ts';

/**
 * `npx tsx bench/export.ts [clips]`: clips as a ZIP of Markdown, and the conversion alone beside turndown
 * with its GFM plugin. Articles are made up, of the length and markup that news has; the DOM is jsdom's.
 */
const CLIPS = Number(process.argv[2] ?? 10_000);
const COMPARED = Math.min(CLIPS, 500);

const { window } = new JSDOM();
Object.assign(globalThis, { DOMParser: window.DOMParser });

const SENTENCE = '实现“就近办”“随时办”，涨3~5%，受到群众的一致好评；今年1至4月，业务量达1900万件。';

/** About 1,200 characters: paragraphs, emphasis, a subheading, a link, a picture, a table now and then. */
function article(at: number): string {
  const paragraphs = Array.from({ length: 12 }, (_, line) => {
    const text = `${at}-${line} ${SENTENCE.repeat(2)}`;
    return line % 4 === 1 ? `<p>${text}<strong>“重点”</strong>，后文。</p>` : `<p>${text}</p>`;
  });
  const table = '<table><tr><th>名称</th><th>值</th></tr><tr><td>甲</td><td>a|b</td></tr></table>';
  return [
    `<h2>第${at}篇</h2>`,
    ...paragraphs,
    '<figure><img src="https://img.example/1.jpg" alt="图"><figcaption>现场</figcaption></figure>',
    '<p><a href="https://news.example/a_(b)?c=d">相关</a></p>',
    at % 10 === 0 ? table : '',
  ].join('');
}

function timed(convert: (html: string) => unknown): number {
  const start = performance.now();
  for (let at = 0; at < COMPARED; at += 1) convert(article(at));
  return (performance.now() - start) / COMPARED;
}

const turndown = new TurndownService();
turndown.use(gfm);
const parsed = (html: string) => new window.DOMParser().parseFromString(html, 'text/html').body;
timed(htmlToMarkdown);
timed((html) => turndown.turndown(parsed(html)));
const ours = timed(htmlToMarkdown);
const theirs = timed((html) => turndown.turndown(parsed(html)));
const parsing = timed(parsed);
console.log(
  `conversion: ${ours.toFixed(2)} ms an article, turndown ${theirs.toFixed(2)} ms; parsing alone, in both, ${parsing.toFixed(2)} ms`,
);

async function* documents() {
  for (let at = 0; at < CLIPS; at += 1) {
    const clip = makeClip({ id: `c${at}`, title: `第${at}篇：让群众享受服务` });
    yield { clip, revision: makeRevision({ html: article(at) }) };
  }
}

const format = await loadFormat('plain', { own: [], rules: [], profile: 'plain' });
const book = { title: '', contents: '', unknown: '', language: 'zh', groupBy: 'source' } as const;
const context = { settings: DEFAULT_EXPORT_SETTINGS, images: null, book };
globalThis.gc?.();
const before = process.memoryUsage().rss;
let peak = before;
let bytes = 0;
const start = performance.now();
const { parts } = await exportStream(documents(), format, context, { stem: 'clips' });
for await (const part of parts) {
  bytes += part.length;
  peak = Math.max(peak, process.memoryUsage().rss);
}
const seconds = (performance.now() - start) / 1000;
const megabytes = (size: number) => (size / 1e6).toFixed(0);
console.log(
  `${CLIPS} clips as a ZIP of Markdown: ${(CLIPS / seconds).toFixed(0)} clips/s, ${megabytes(bytes)} MB; ` +
    `resident memory at most ${megabytes(peak)} MB, ${megabytes(peak - before)} MB of it for the export`,
);
