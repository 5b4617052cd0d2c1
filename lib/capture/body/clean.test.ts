// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../html/parse-html.ts';
import { sanitize } from '../../html/sanitize.ts';
import { clean } from './clean.ts';

const BASE = 'https://news.example/a/1.html';

function cleaned(html: string): string {
  return clean(parseHtml(html).body, BASE).innerHTML;
}

describe('clean', () => {
  test('opens unknown elements and keeps their words', () => {
    expect(cleaned('<p><font color="red">红</font><x-y>字</x-y></p>')).toBe('<p>红字</p>');
    expect(cleaned('<center><p>一</p></center>')).toBe('<div><p>一</p></div>');
  });

  test('makes addresses absolute and drops those that lead nowhere good', () => {
    expect(cleaned('<a href="../b">b</a><a href="javascript:x()">c</a>')).toBe(
      '<a href="https://news.example/b">b</a>c',
    );
    expect(
      cleaned('<img src="//i.example/1.jpg" onerror="x()"><img src="data:image/svg+xml,x">'),
    ).toBe('<img src="https://i.example/1.jpg">');
  });

  test('keeps a small raster picture that is inside its address', () => {
    expect(cleaned('<img src="data:image/png;base64,iVBORw0KGgo=">')).toContain('base64,iVBOR');
    expect(cleaned(`<img src="data:image/png;base64,${'A'.repeat(70_000)}">`)).toBe('');
  });

  test('leaves white space and characters as the page has them', () => {
    expect(cleaned('<p>　　□刘岚 </p>\n <p>二</p>')).toBe('<p>　　□刘岚 </p>\n <p>二</p>');
  });

  test('writes nothing that the sanitiser would change', () => {
    const html = cleaned(
      '<h1>x</h1><div><p dir=rtl>a<br><strike>b</strike></p><ul><li><a href="/x" title=t>l</a></ul>' +
        '<table><tr><td colspan=2>1</table><img src=/i.png width=1 alt=i><q cite=/q>q</q></div>',
    );
    const again = sanitize(html, { images: 'loaded' });
    for (const element of again.querySelectorAll('a, img')) {
      for (const name of ['target', 'rel', 'loading']) element.removeAttribute(name);
    }
    expect(clean(again as unknown as Element, BASE).innerHTML).toBe(html);
    expect(html).toContain('<q cite="https://news.example/q">');
  });
});
