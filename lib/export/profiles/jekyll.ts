import { clippedClock, publishedClock } from '../clock/clip-clock.ts';
import type { WallClock } from '../clock/wall-clock.ts';
import { articleTree } from '../markdown/article-tree.ts';
import { KRAMDOWN } from '../markdown/dialects.ts';
import { frontMatter } from '../markdown/front-matter.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { fileName } from '../names/file-name.ts';
import { slug } from '../names/slug.ts';
import type { Profile } from './profile.ts';

/**
 * A post for `_posts`, dated by publication, else by clipping. `canonical_url` is the key by which
 * Jekyll's SEO plugin names the original.
 */
export const jekyll: Profile = {
  id: 'jekyll',
  site: { files: '_posts', images: 'assets/images', imageAddress: '/assets/images/' },
  render: ({ clip, revision, images }, settings) => {
    const clipped = clippedClock(clip, settings);
    const clock = publishedClock(clip) ?? clipped;
    const head = frontMatter({
      layout: 'post',
      title: clip.title,
      date: { time: rubyTime(clock) },
      last_modified_at: clip.modified && { time: clip.modified.iso },
      clipped: { time: rubyTime(clipped) },
      categories: clip.source === null ? [] : [clip.source],
      tags: clip.tags,
      authors: clip.bylines,
      source: clip.source,
      canonical_url: clip.canonicalUrl,
      note: clip.note || null,
    });
    const body = writeMarkdown(articleTree(revision.html, images), KRAMDOWN);
    return {
      name: fileName(`${clock.date}-${slug(clip.title) || 'clip'}`, 'md'),
      text: `${head}\n${withoutLiquid(body)}`,
    };
  },
};

function rubyTime({ date, time, offset }: WallClock): string {
  return `${date} ${time} ${offset.replace(':', '')}`;
}

/**
 * Liquid runs `{{ … }}` and `{% … %}` anywhere in a post, code too: there it is told to write them. Each by
 * itself, since Jekyll complains of a block around more than the first paragraph.
 */
function withoutLiquid(body: string): string {
  return body.replace(/\{[{%]/g, '{{ "$&" }}');
}
