import { type FillerLanguage, fillerText } from '../filler-text.ts';
import { seededRandom } from '../random.ts';
import { html, type Route } from '../route.ts';

const COUNT = 20;
const SMALLEST = 50_000;
const LARGEST = 1_500_000;

/** Sizes in bytes of HTML, from 50 kB to 1.5 MB in equal ratios. */
const SIZES = Array.from({ length: COUNT }, (_, index) =>
  Math.round(SMALLEST * (LARGEST / SMALLEST) ** (index / (COUNT - 1))),
);

/** What fills a page beside its article differs from site to site: the share of markup, styles and state. */
const MIXES = [
  { markup: 0.35, styles: 0.15, state: 0.5 },
  { markup: 0.8, styles: 0.1, state: 0.1 },
  { markup: 0.5, styles: 0.3, state: 0.2 },
  { markup: 0.2, styles: 0.1, state: 0.7 },
];

type Write = (random: () => number, language: FillerLanguage, number: number) => string;

const menuEntry: Write = (random, language, number) =>
  `<li class="menu-entry level-${number % 3}"><a href="/section/${number}" data-track='{"zone":"menu","slot":${number}}'><svg width="12" height="12" viewBox="0 0 12 12"><path d="M1 ${number % 9}h10v2H1z"/></svg><span>${fillerText(random, language, 1).slice(0, 14)}</span></a></li>`;

const teaser: Write = (random, language, number) =>
  `<div class="card card--${number % 4}"><a href="/story/${number}.html"><img loading="lazy" data-src="/images/${number}.jpg" width="320" height="180" alt=""><h3>${fillerText(random, language, 1)}</h3></a><span class="when">${(number % 23) + 1}:${10 + (number % 49)}</span></div>`;

const comment: Write = (random, language, number) =>
  `<div class="comment" id="c${number}"><div class="who"><img class="avatar" data-src="/a/${number}.png" alt=""><b>reader${number}</b><time datetime="2026-05-1${number % 10}T1${number % 10}:20:00+08:00"></time></div><p>${fillerText(random, language, 1 + (number % 3))}</p><button data-id="${number}">+${number % 40}</button></div>`;

const styleRule: Write = (random, _language, number) =>
  `.c${number.toString(36)}{margin:${number % 20}px;padding:${(number * 7) % 24}px;color:#${Math.floor(random() * 0xffffff).toString(16)}}.c${number.toString(36)}:hover>a{opacity:.${number % 9}}`;

const stateEntry: Write = (random, language, number) =>
  JSON.stringify({
    id: number,
    slug: `story-${number}`,
    title: fillerText(random, language, 1),
    tags: ['a', 'b'],
    score: random(),
  });

/** Repeats a piece until it has so many bytes. */
function fill(bytes: number, write: (number: number) => string, joint = '\n'): string {
  const pieces: string[] = [];
  for (let size = 0, number = 0; size < bytes; number++) {
    const piece = write(number);
    size += Buffer.byteLength(piece) + joint.length;
    pieces.push(piece);
  }
  return pieces.join(joint);
}

function benchPage(number: number): string {
  const random = seededRandom(number + 1);
  const language: FillerLanguage = number % 2 ? 'en' : 'zh';
  const mix = MIXES[number % MIXES.length] ?? MIXES[0];
  if (!mix) throw new Error('no mix');
  const paragraphs = 8 + ((number * 5) % 30);
  const article = Array.from(
    { length: paragraphs },
    () => `<p>${fillerText(random, language, 4)}</p>`,
  );
  const rest = Math.max(0, (SIZES[number] ?? 0) - Buffer.byteLength(article.join('\n')) - 2_000);
  const some = (write: Write, bytes: number, joint?: string) =>
    fill(bytes, (index) => write(random, language, index), joint);
  const title = fillerText(random, language, 1).slice(0, language === 'zh' ? 24 : 60);
  const byline = language === 'zh' ? '来源：例报 作者：林一' : 'By Lin Yi';
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title} - Bench ${number + 1}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Bench"><meta property="article:published_time" content="2026-05-12T08:00:00+08:00">
<style>${some(styleRule, rest * mix.styles)}</style></head>
<body><header><nav><ul>${some(menuEntry, rest * mix.markup * 0.3)}</ul></nav></header>
<main><article><h1>${title}</h1><div class="info"><span>2026-05-12 08:00</span> <span>${byline}</span></div>
<div class="body">${article.join('\n')}</div></article>
<section class="more">${some(teaser, rest * mix.markup * 0.35)}</section>
<section id="comments">${some(comment, rest * mix.markup * 0.35)}</section></main>
<footer>Bench</footer>
<script type="application/json" id="state">[${some(stateEntry, rest * mix.state, ',')}]</script>
</body></html>`;
}

/** Folders of the pages that speed is measured on, smallest first; any file in one is that page. */
export const BENCH_ADDRESSES = SIZES.map((_, number) => `http://bench.example/${number + 1}/`);

/** The pages themselves, each the same on every run. */
export const BENCH_PAGES: Route[] = SIZES.map((_, number) => ({
  address: `bench.example/${number + 1}/*`,
  answer: () => html(benchPage(number)),
}));
