import { articleTree } from './article-tree.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Article HTML as Markdown (CommonMark with GFM) that shows the same text, links, images and structure. */
export function htmlToMarkdown(html: string): string {
  return writeMarkdown(articleTree(html));
}
