// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ALLOWED_MARKUP } from './allowed-markup.ts';
import { sanitize } from './sanitize.ts';

const HARMFUL = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<svg><style><!--</style><img title="--><img src onerror=alert(1)>"></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mtext><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alert(1) src=1>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style></mglyph></form>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<noembed><img title="</noembed><img src onerror=alert(1)>"></noembed>',
  '<xmp><p title="</xmp><img src onerror=alert(1)>">',
  '<iframe src="javascript:alert(1)"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a><a href=" java\nscript:alert(1)">x</a><a href="data:text/html,x">x</a>',
  '<a href="vbscript:x" ping="https://tracker.example/">x</a>',
  '<object data="data:text/html,x"></object><embed src="x"><base href="https://evil.example/">',
  '<template><img src=x onerror=alert(1)></template><template shadowrootmode="open"><script></script></template>',
  '<p style="background:url(https://tracker.example/)" onclick="x()" id="toolbar" class="a" tabindex="0">x</p>',
  '<input autofocus onfocus=alert(1)><button formaction="javascript:x">x</button><select><style></style></select>',
  '<video src="https://tracker.example/v" poster="https://tracker.example/p"></video><audio src="x"></audio>',
  '<link rel=stylesheet href="https://tracker.example/"><style>@import url(https://tracker.example/)</style>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)"><img srcset="https://tracker.example/ 2x">',
  '<x-evil is="x-evil" onclick="x()">x</x-evil><!--[if gte IE 4]><script>alert(1)</script><![endif]-->',
  '<table background="https://tracker.example/"><td background="x">x</td></table>',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>"><img src="data:text/html;base64,PHNjcmlwdD4=">',
];

function markupOf(fragment: DocumentFragment): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
}

describe('sanitize', () => {
  test.each(HARMFUL)('lets nothing of %s through', (html) => {
    const once = markupOf(sanitize(html, { images: 'loaded' }));
    // A mutation strikes when the result is parsed again.
    const again = sanitize(once, { images: 'loaded' });
    for (const fragment of [sanitize(html, { images: 'loaded' }), again]) {
      for (const element of fragment.querySelectorAll('*')) {
        const added = { a: ['target', 'rel'], img: ['loading'] }[element.localName] ?? [];
        expect(ALLOWED_MARKUP).toHaveProperty(element.localName);
        expect([...(ALLOWED_MARKUP[element.localName] ?? []), ...added]).toEqual(
          expect.arrayContaining(element.getAttributeNames()),
        );
        expect(element.getAttribute('href') ?? 'https:').toMatch(/^https?:|^mailto:/);
        expect(element.getAttribute('src') ?? 'https:').toMatch(/^https?:/);
      }
    }
    expect(once).not.toMatch(
      /<(?:script|style|svg|math|iframe|template|noscript)|\son\w+=|tracker/i,
    );
  });

  test('keeps every allowed element and attribute', () => {
    const html =
      '<h2>一</h2><p dir="rtl">a <b>b</b> <em>c</em><br>d<sup>2</sup></p>' +
      '<ol start="3"><li value="4">x</li></ol><blockquote cite="https://a.example/q"><p>q</p></blockquote>' +
      '<figure><img alt="图" width="10" height="20"><figcaption>c</figcaption></figure>' +
      '<table><caption>t</caption><tbody><tr><th scope="row">h</th><td colspan="2">1</td></tr></tbody></table>' +
      '<ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp></ruby><time datetime="2022-05-18">x</time><pre>a\n b</pre>';
    expect(markupOf(sanitize(html, { images: 'loaded' }))).toBe(html);
  });

  test('blocked pictures keep their address where nothing loads it', () => {
    const html = '<img src="https://a.example/1.jpg" alt="雨中的站台">';
    expect(markupOf(sanitize(html, { images: 'blocked' }))).toBe(
      '<img alt="雨中的站台" data-src="https://a.example/1.jpg">',
    );
  });

  test('links leave our page and tell the other side nothing', () => {
    const [link] = sanitize('<a href="https://a.example/">x</a>', { images: 'blocked' }).children;
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.getAttribute('target')).toBe('_blank');
  });
});
