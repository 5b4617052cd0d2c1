import type { Clip } from '../../clip/clip.ts';
import { hasTime } from '../../clip/has-time.ts';
import { securityText } from '../../clip/security-text.ts';
import { momentText } from '../../text/dates/moment-text.ts';
import { clippedClock, publishedClock } from '../clock/clip-clock.ts';
import type { WallClock } from '../clock/wall-clock.ts';
import { articleTree } from '../markdown/article-tree.ts';
import { OBSIDIAN } from '../markdown/dialects.ts';
import { type FrontMatterValue, frontMatter } from '../markdown/front-matter.ts';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { fileName } from '../names/file-name.ts';
import type { Profile } from './profile.ts';

/**
 * A note for an Obsidian vault: properties under the names and types that its own clipper uses (text,
 * list, date and time, tags), the title as the note's name. Nothing becomes a `[[link]]` by accident.
 */
export const obsidian: Profile = {
  id: 'obsidian',
  render: ({ clip, revision, images }, settings) => {
    const head = frontMatter({
      title: withoutLinks(clip.title),
      kicker: clip.kicker && withoutLinks(clip.kicker),
      subtitle: clip.subtitle && withoutLinks(clip.subtitle),
      original: clip.originalTitle && withoutLinks(clip.originalTitle),
      source: clip.canonicalUrl,
      publication: clip.source === null ? null : withoutLinks(clip.source),
      author: clip.bylines.map(withoutLinks),
      published: published(clip),
      created: { time: isoText(clippedClock(clip, settings)) },
      description: clip.excerpt === '' ? null : withoutLinks(clip.excerpt),
      securities: clip.securities.map(securityText).map(withoutLinks),
      tags: clip.tags.map(tagName).filter((tag) => tag !== ''),
      note: clip.note === '' ? null : withoutLinks(clip.note),
    });
    return {
      name: fileName(clip.title.replace(/[#^[\]]+/g, ' '), 'md'),
      text: `${head}\n${writeMarkdown(articleTree(revision.html, images), OBSIDIAN)}`,
    };
  },
};

function published(clip: Clip): FrontMatterValue | null {
  const clock = publishedClock(clip);
  if (!clock || !clip.published) return null;
  if (hasTime(clip.published)) return { time: isoText(clock) };
  // A month or a year is text: no program reads it as a date.
  return clip.published.precision === 'day' ? { time: clock.date } : momentText(clip.published);
}

function isoText({ date, time, offset }: WallClock): string {
  return `${date}T${time}${offset}`;
}

/** A property that holds `[[…]]` shows as a link to a note that does not exist. */
function withoutLinks(text: string): string {
  return text.replace(/\[(?=\[)/g, '[ ');
}

/** Obsidian's tags have letters, digits, `_`, `-` and `/`, and are not numbers: `a b` is `a-b`, `2022` is `_2022`. */
function tagName(tag: string): string {
  const name = tag
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\d+$/.test(name) ? `_${name}` : name;
}
