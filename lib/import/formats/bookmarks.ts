import { parseHtml } from '../../html/parse-html.ts';
import { articleEntry } from '../article-entry.ts';
import { fileText } from '../file-text.ts';
import { foundAt } from '../found-article.ts';
import type { ImportFormat } from '../import-format.ts';
import { oneFile } from '../one-file.ts';
import { readTime } from '../read-moment.ts';

/** Folders that every browser has: they say nothing about a bookmark. */
const ROOTS =
  /^(?:bookmarks?(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favorites(?: bar)?|reading list|mozilla firefox|书签(?:栏|菜单|工具栏)?|收藏夹栏?|其他书签|移动设备书签|阅读列表)$/i;

/** Bookmarks as every browser, and many services, write them: Netscape's HTML. Folders become tags. */
export const bookmarks: ImportFormat = {
  id: 'bookmarks',
  matches: (source) => oneFile(source, /<!DOCTYPE NETSCAPE-Bookmark-file-1>|<DL>\s*<p>\s*<DT>/i),
  async *read({ files }) {
    for (const file of files) {
      const { body } = parseHtml(await fileText(file));
      for (const link of body.querySelectorAll('dt > a[href]')) {
        const attribute = (name: string) => link.getAttribute(name) ?? '';
        const address = attribute('href');
        // Commands that browsers keep among bookmarks.
        if (/^(?:javascript|place|about|chrome|edge):/i.test(address)) continue;
        const found = {
          ...foundAt(address),
          title: link.textContent ?? '',
          tags: [...attribute('tags').split(','), ...foldersOf(link)],
          note: noteOf(link),
          savedAt: readTime(attribute('add_date')),
        };
        yield await articleEntry(found, address);
      }
    }
  },
};

/** The names of the folders that a bookmark is in, from the outside in. */
function foldersOf(link: Element): string[] {
  const names: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const heading = list.parentElement?.querySelector(':scope > h3') ?? list.previousElementSibling;
    const name = heading?.localName === 'h3' ? (heading.textContent ?? '').trim() : '';
    if (name !== '' && !ROOTS.test(name)) names.unshift(name);
  }
  return names;
}

/** `<DD>` after a bookmark is what one wrote about it. */
function noteOf(link: Element): string {
  const next = link.closest('dt')?.nextElementSibling;
  return next?.localName === 'dd' ? (next.firstChild?.textContent ?? '').trim() : '';
}
