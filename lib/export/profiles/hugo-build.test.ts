// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import type { ClipDocument } from '../clip-document.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../export-settings.ts';
import { hasConsumer } from '../testing/consumer.ts';
import { fixtureDocuments } from '../testing/fixture-documents.ts';
import { shapeOf } from '../testing/shape.ts';
import { loadProfile } from './load-profile.ts';

/** Text that Hugo has other ideas about than CommonMark, in body and front matter. */
const HOSTILE: ClipDocument[] = [
  '<p>{{&lt; youtube x &gt;}} {{% x %}} {{&lt; {{%/* {{ .Title }} {{&lt;/* y */&gt;}}</p>',
  '<pre>{{&lt; youtube x &gt;}}\n{{% x %}}</pre><p><code>{{&lt; y &gt;}}</code></p>',
  '<p>静夜思<br>李白</p><blockquote><p>甲</p></blockquote><ul><li>甲<ol><li>乙</li></ol></li></ul>',
  '<table><tr><th>名称</th><th>值</th></tr><tr><td>甲</td><td>a|b</td></tr></table><p>涨 3~5%</p>',
].map((html, at) => ({
  clip: makeClip({
    id: `h${at}`,
    title: `“甲”: "乙" \\ {{< x >}} # ${at}`,
    tags: ['2022', 'yes', '政务 服务', '..'],
    note: '+++\n---\n第二行 "引" \t \ud800',
  }),
  revision: makeRevision({ html }),
}));

const hasHugo = hasConsumer('hugo', 'version');
/** Read once for both profiles, and not in vain. */
const DOCUMENTS = hasHugo ? [...fixtureDocuments(), ...HOSTILE] : [];

/** A theme of one page, quotation marks as they are written, and raw HTML let through. */
const CONFIG = `
baseURL = "https://site.example/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "robotsTXT", "404"]
[permalinks]
posts = "/:filename/"
[markup.goldmark.extensions]
typographer = false
[markup.goldmark.renderer]
unsafe = true
`;
const LAYOUT = `{{ .Params.title | safeHTML }}
{{ .Date.Format "2006-01-02T15:04:05-07:00" | safeHTML }}
{{ with .Params.tags }}{{ delimit . "," }}{{ end }}
{{ .Params.note | jsonify }}
<hr id="body">{{ .Content }}`;

test.skipIf(!hasHugo).each(['hugo', 'hugoToml'] as const)(
  '%s: Hugo builds every clip without a warning, and it shows the same',
  { timeout: 180_000 },
  async (id) => {
    const site = mkdtempSync(join(tmpdir(), 'hugo-'));
    mkdirSync(join(site, 'content/posts'), { recursive: true });
    mkdirSync(join(site, 'layouts/_default'), { recursive: true });
    writeFileSync(join(site, 'config.toml'), CONFIG);
    writeFileSync(join(site, 'layouts/_default/single.html'), LAYOUT);
    const profile = await loadProfile(id);
    const settings = { ...DEFAULT_EXPORT_SETTINGS, timeZone: 'Asia/Shanghai' };
    for (const [at, document] of DOCUMENTS.entries()) {
      const { text } = profile.render(document, settings);
      writeFileSync(join(site, `content/posts/${at}.md`), text);
    }

    const args = ['--source', site, '--buildFuture', '--printPathWarnings', '--log'];
    const { status, stdout, stderr } = spawnSync('hugo', args, { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).not.toMatch(/WARN|ERROR|deprecated/i);
    expect(status).toBe(0);

    for (const [at, { clip, revision }] of DOCUMENTS.entries()) {
      const page = readFileSync(join(site, `public/${at}/index.html`), 'utf8');
      const [head = '', body = ''] = page.split('<hr id="body">');
      const [title, date, tags, note = ''] = head.split('\n');
      expect(title).toBe(clip.title);
      if (clip.published) expect(Date.parse(date ?? '')).toBe(Date.parse(clip.published.iso));
      expect(tags).toBe(clip.tags.join(',').replace('..', '. .'));
      expect(JSON.parse(note) ?? '').toBe(clip.note.toWellFormed());
      expect(shapeOf(body), page).toEqual(shapeOf(revision.html));
    }
    rmSync(site, { recursive: true });
  },
);
