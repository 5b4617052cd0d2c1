import { parseHtml } from '../../html/parse-html.ts';
import { articleEntry } from '../article-entry.ts';
import { fileText } from '../file-text.ts';
import { foundAt } from '../found-article.ts';
import type { ImportFormat } from '../import-format.ts';
import { oneFile } from '../one-file.ts';
import { readTime } from '../read-moment.ts';

/** Headings that every such page has: they say nothing about a link. */
const BUILT_IN = /^(?:unread|read archive|archive|home|starred|liked)$/i;

/** Pages of links under headings, as Pocket (`ril_export.html`, for most of its life) and Instapaper write them. */
export const linkList: ImportFormat = {
  id: 'linkList',
  matches: (source) =>
    oneFile(source, /<title>\s*(?:Pocket Export|Instapaper: Export)\s*<\/title>/i),
  async *read({ files }) {
    for (const file of files) {
      const { body } = parseHtml(await fileText(file));
      let heading = '';
      for (const element of body.querySelectorAll('h1, li > a[href]')) {
        const words = (element.textContent ?? '').trim();
        if (element.localName === 'h1') heading = words;
        else {
          const address = element.getAttribute('href') ?? '';
          const tags = (element.getAttribute('tags') ?? '').split(',');
          const found = {
            ...foundAt(address),
            title: words === address ? '' : words,
            tags: BUILT_IN.test(heading) ? tags : [...tags, heading],
            starred: heading === 'Starred',
            savedAt: readTime(element.getAttribute('time_added')),
          };
          yield await articleEntry(found, address);
        }
      }
    }
  },
};
