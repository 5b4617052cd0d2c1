import type { ClipDocument } from '../clip-document.ts';
import { articleMarkup } from './article-markup.ts';
import { markupText } from './markup-text.ts';

/** A clip to paste into a mail or a text processor: title, origin and article with their looks. */
export function richText({ clip, revision }: ClipDocument): { html: string; text: string } {
  const body = document.createElement('div');
  body.append(articleMarkup(revision.html));
  const origin = [clip.source, ...clip.bylines, clip.published?.iso.slice(0, 10)].filter(Boolean);
  const words = origin.join(' · ');
  const url = markupText(clip.canonicalUrl);
  return {
    html: `<h1>${markupText(clip.title)}</h1><p>${markupText(words)}<br><a href="${url}">${url}</a></p>${body.innerHTML}`,
    text: [clip.title, words, clip.canonicalUrl, '', revision.text].join('\n'),
  };
}
