import { canonicalUrl } from '../../clip/canonical-url.ts';
import type { Clip } from '../../clip/clip.ts';
import { wallClock } from '../clock/wall-clock.ts';
import type { ExportSettings } from '../export-settings.ts';
import { frontMatter } from '../markdown/front-matter.ts';
import { fileName } from '../names/file-name.ts';
import { pinyinOf } from '../names/pinyin-of.ts';
import { slug } from '../names/slug.ts';
import { finewsBody } from './finews-body.ts';
import type { Profile } from './profile.ts';

/** East Money's and finews's clock: Beijing's, in minutes east of UTC. */
const BEIJING = 480;

/** The word that ends every tag, and stands for the outlet where none is known. */
const NEWS = '新闻';

/**
 * A post of the finews blog (Jekyll), as its generator wrote them, but that a title with `"` in it is
 * valid YAML. Without a source there is no source line and no link back to it, the category is `xinwen`;
 * without a date the post has the date of clipping; without an East Money id it is named after its title
 * and links to the page itself. There is no newline at the end.
 */
export const finews: Profile = {
  id: 'finews',
  site: { files: '_posts', images: 'assets/images', imageAddress: '/assets/images/' },
  render: ({ clip, revision, images }, settings) => {
    const clock = wallClock(
      clip.published ? Date.parse(clip.published.iso) : clip.clippedAt,
      BEIJING,
    );
    const id = newsId(clip);
    const category = pinyinOf(clip.source ?? NEWS) || pinyinOf(NEWS);
    const head = frontMatter({
      layout: 'post',
      title: { quoted: clip.title },
      date: { time: `${clock.date} ${clock.time} ${clock.offset.replace(':', '')}` },
      categories: category,
      tags: (clip.source ?? '') + NEWS,
    });
    const share = id ? shareLink(settings, id) : clip.canonicalUrl;
    const text = [
      head + finewsBody(revision.html, clip.source, images),
      `<${share}>`,
      returnLinks(clip.source, category, settings),
    ].join('\n\n');
    return { name: fileName(`${clock.date}-${id ?? slug(clip.title)}`, 'md'), text };
  },
};

/** `NW` and the 18 digits that every address of an East Money article has; `null` for other pages. */
function newsId(clip: Clip): string | null {
  const address = canonicalUrl(clip.canonicalUrl);
  const digits = /^https:\/\/finance\.eastmoney\.com\/a\/(\d{18})\.html$/.exec(address)?.[1];
  return digits ? `NW${digits}` : null;
}

function shareLink({ finewsShareHost }: ExportSettings, id: string): string {
  return `${finewsShareHost}/html_News/NewsShare.html?infoCode=${id}`;
}

function returnLinks(source: string | null, category: string, settings: ExportSettings): string {
  const site = `//${settings.finewsSite}/`;
  const name = source?.replace(/[\\[\]]/g, '\\$&');
  const back = name === undefined ? [] : [`[返回${name}${NEWS}](${site}category/${category}.html)`];
  return [...back, `[返回首页](${site})`].join('｜');
}
