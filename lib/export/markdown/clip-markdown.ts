import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Clip } from '../../clip/clip.ts';
import { hasTime } from '../../clip/has-time.ts';
import { securityText } from '../../clip/security-text.ts';
import { momentText } from '../../text/dates/moment-text.ts';
import type { ClipDocument } from '../clip-document.ts';
import { publishedClock } from '../clock/clip-clock.ts';
import { articleTree } from './article-tree.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * A clip as Markdown to paste anywhere: the title as a heading; a few lines with kicker and subtitle,
 * outlet, authors, date, link, securities and tags; the reader's note as a quotation; the article.
 */
export function clipMarkdown({ clip, revision, images }: ClipDocument): string {
  const title: RootContent = { type: 'heading', depth: 1, children: [text(oneLine(clip.title))] };
  return writeMarkdown([title, origin(clip), ...note(clip), ...articleTree(revision.html, images)]);
}

function origin(clip: Clip): Paragraph {
  const authors = clip.bylines.join(/^(?:zh|ja)/.test(clip.lang) ? '、' : ', ');
  const words = [clip.source, authors, publishedText(clip)].filter(Boolean);
  const beside = [clip.kicker, clip.subtitle].filter(Boolean);
  const lines: PhrasingContent[][] = [
    [text(oneLine(beside.join(' · ')))],
    [text(words.join(' · '))],
    [{ type: 'link', url: clip.canonicalUrl, children: [text(clip.canonicalUrl)] }],
    [text(clip.securities.map(securityText).join(' · '))],
    [text(clip.tags.join(' · '))],
  ];
  const written = lines.filter(([line]) => line?.type !== 'text' || line.value !== '');
  const children = written.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break' } as const, ...line],
  );
  return { type: 'paragraph', children };
}

/** `2022-05-18 12:52 (UTC+8)`: as much of it as the page told. */
function publishedText(clip: Clip): string {
  const clock = publishedClock(clip);
  if (!clock) return '';
  if (clip.published && !hasTime(clip.published)) return momentText(clip.published);
  const [, sign, hours, minutes] = /([+-])0?(\d+):(\d+)/.exec(clock.offset) ?? [];
  const offset = `UTC${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
  return `${clock.date} ${clock.time.slice(0, 5)} (${offset})`;
}

function note(clip: Clip): RootContent[] {
  const paragraphs = clip.note.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return [];
  const children = paragraphs.map((paragraph) => ({
    type: 'paragraph' as const,
    children: paragraph
      .split('\n')
      .flatMap((line, index) => [
        ...(index === 0 ? [] : [{ type: 'break' as const }]),
        text(line.trim()),
      ]),
  }));
  return [{ type: 'blockquote', children }];
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

function text(value: string) {
  return { type: 'text' as const, value };
}
