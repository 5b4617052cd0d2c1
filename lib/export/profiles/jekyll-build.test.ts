// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../export-settings.ts';
import { hasConsumer } from '../testing/consumer.ts';
import { fixtureDocuments } from '../testing/fixture-documents.ts';
import { shapeOf } from '../testing/shape.ts';
import { loadProfile } from './load-profile.ts';

/** Text that kramdown or Liquid have other ideas about than CommonMark. */
const ARTICLES = [
  '<p>实现<b>“就近办”</b>，涨3~5%，S&amp;P 500 &amp;lt; R&amp;D a@b.example $$x$$</p><h2>小标题</h2>',
  '<p>{{ site.time }} {% include x %} {%- endraw -%} {:.class} a|b</p><p>: 不是定义</p>',
  '<p>静夜思<br>李白<br><br>床前</p><blockquote><p>甲</p><p>乙</p></blockquote><hr>',
  '<ul><li>甲<ol><li>乙</li><li>丙</li></ol></li><li><p>丁</p><p>戊</p></li></ul>',
  '<p><a href="https://a.example/x_(y)?b=c&amp;d=*e*">链<i>接</i></a></p>',
  '<figure><img src="https://a.example/1.jpg?b=c&amp;d=e" alt="图"><figcaption>“图”</figcaption></figure>',
  '<table><tr><th>名称</th><th>值</th></tr><tr><td>甲<br>乙</td><td>a|b</td></tr></table>',
  '<pre>{{ x }}\n  {% raw %}</pre><p>10<sup>8</sup> <code>a|b {{ y }}</code></p>',
];
const DOCUMENTS = [...ARTICLES, ...fixtureDocuments().map(({ revision }) => revision.html)];

/** Quotation marks as they are written. */
const CONFIG = `permalink: /:title.html
kramdown:
  smart_quotes: ["apos", "apos", "quot", "quot"]
  typographic_symbols: {hellip: "...", mdash: "---", ndash: "--", laquo: "<<", raquo: ">>", laquo_space: "<< ", raquo_space: " >>"}
`;

test.skipIf(!hasConsumer('jekyll'))(
  'Jekyll builds the posts, and they show the same',
  { timeout: 120_000 },
  async () => {
    const site = mkdtempSync(join(tmpdir(), 'site-'));
    for (const folder of ['_posts', '_layouts']) mkdirSync(join(site, folder));
    writeFileSync(join(site, '_config.yml'), CONFIG);
    writeFileSync(
      join(site, '_layouts/post.html'),
      '{{ page.title }}|{{ page.date | date_to_xmlschema }}|{{ page.tags | join: "," }}\n<hr>{{ content }}',
    );
    const titles = DOCUMENTS.flatMap((_, index) => [`jekyll: ${index}`, `finews: ${index}`]);
    for (const title of titles) {
      const [id, index] = title.split(': ') as ['jekyll' | 'finews', string];
      const clip = makeClip({ title, tags: ['2022', 'yes', '政务 服务'], note: '\ud800' });
      const revision = makeRevision({ html: DOCUMENTS[Number(index)] ?? '' });
      const { render } = await loadProfile(id);
      const { name, text } = render({ clip, revision }, DEFAULT_EXPORT_SETTINGS);
      writeFileSync(join(site, '_posts', name), text);
    }

    const build = ['build', '--strict_front_matter', '-s', site, '-d', join(site, '_site')];
    const env = { ...process.env, LANG: 'C.UTF-8', TZ: 'Asia/Shanghai' };
    const { status, stderr } = spawnSync('jekyll', build, { encoding: 'utf8', env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });

    for (const title of titles) {
      const page = readFileSync(join(site, '_site', `${title.replace(': ', '-')}.html`), 'utf8');
      const [head, body = ''] = page.split('\n<hr>');
      const [id, index] = title.split(': ');
      const tags = id === 'jekyll' ? '2022,yes,政务 服务' : '中国邮政快递报新闻';
      expect(head).toBe(`${title}|2022-05-18T12:52:03+08:00|${tags}`);
      const shown = shapeOf(body);
      expect(id === 'jekyll' ? shown : shown.slice(0, -3), page).toEqual(
        shapeOf(DOCUMENTS[Number(index)] ?? ''),
      );
    }
    rmSync(site, { recursive: true });
  },
);
