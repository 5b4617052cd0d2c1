import { html, type Route } from '../route.ts';
import { page } from '../template.ts';

const DEEP = 10_000;
const HUGE_BYTES = 20 * 1024 * 1024;
const SENTENCE = '这一页有两千万个字节，段落一个接一个，每一段都与前一段几乎相同，只有编号不同。';

/** Paragraphs enough for `bytes` of HTML, in groups, so that the tree is wide as well as long. */
function hugePage(bytes: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, number = 1; size < bytes; number++) {
    const group = number % 50 === 0 ? '</div><div class="part">' : '';
    const paragraph = `<p id="p${number}"><b>${number}</b> ${SENTENCE}<a href="/huge.html#p${number}">#</a></p>${group}`;
    size += Buffer.byteLength(paragraph);
    paragraphs.push(paragraph);
  }
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>两千万字节的一页</title></head>
<body><article><h1>两千万字节的一页</h1><div class="part">${paragraphs.join('\n')}</div></article></body></html>`;
}

function deepPage(depth: number): string {
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>一万层的一页</title></head>
<body><h1>一万层的一页</h1>${'<div>'.repeat(depth)}<p>在一万层的最里面，有这样一段话。${SENTENCE.repeat(5)}</p>${'</div>'.repeat(depth)}</body></html>`;
}

/** What programs ask of documents and elements, as names of pictures, forms and fields that stand in its place. */
const NAMES =
  'querySelector querySelectorAll getElementsByTagName getElementById createTreeWalker implementation ' +
  'body head title documentElement contentType readyState defaultView baseURI cloneNode addEventListener ' +
  'children childNodes firstChild parentElement parentNode nodeType nodeName localName textContent ' +
  'attributes getAttribute hasAttributes closest matches contains remove shadowRoot ownerDocument';

function namesPage(): string {
  const shadows = NAMES.split(' ').map(
    (name) => `<img name="${name}"><form name="${name}"></form>`,
  );
  const fields = NAMES.split(' ').map((name) => `<input name="${name}" type="hidden">`);
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>名字的一页</title></head>
<body>${shadows.join('')}<form>${fields.join('')}<h1>名字的一页</h1><article><p>${SENTENCE.repeat(5)}</p></article></form></body></html>`;
}

/**
 * Pages that mean harm. Whatever runs of them in a page of ours would set `window.harmed` or ask
 * `tracker.example`, which the demo does not serve but records.
 */
export const HOSTILE: Route[] = [
  {
    address: 'hostile.example/article.html',
    answer: () => html(page('hostile').replace('[NUL]', '\0')),
  },
  { address: 'hostile.example/huge.html', answer: () => html(hugePage(HUGE_BYTES)) },
  { address: 'hostile.example/deep.html', answer: () => html(deepPage(DEEP)) },
  { address: 'hostile.example/names.html', answer: () => html(namesPage()) },
];
