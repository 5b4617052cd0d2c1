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
      const known = new Map<Element, string[]>();
      for (const link of body.querySelectorAll('dt > a[href]')) {
        const attribute = (name: string) => link.getAttribute(name) ?? '';
        const address = attribute('href');
        // Commands that browsers keep among bookmarks.
        if (/^(?:javascript|place|about|chrome|edge):/i.test(address)) continue;
        const found = {
          ...foundAt(address),
          title: link.textContent ?? '',
          tags: [...attribute('tags').split(','), ...foldersOf(link.closest('dl'), known)],
          note: noteOf(link),
          savedAt: readTime(attribute('add_date')),
        };
        yield await articleEntry(found, address);
      }
    }
  },
};

/**
 * The names of the folders that a list is in, from the outside in. `known`: those of the lists that were asked
 * for before, since 200,000 links may be in one list.
 */
function foldersOf(list: Element | null, known: Map<Element, string[]>): string[] {
  if (!list) return [];
  const before = known.get(list);
  if (before) return before;
  const name = headingOf(list);
  const outer = foldersOf(list.parentElement?.closest('dl') ?? null, known);
  const names = name === '' || ROOTS.test(name) ? outer : [...outer, name];
  known.set(list, names);
  return names;
}

/** A folder's name stands before its list, or before the note that its list is in, as it is read. */
function headingOf(list: Element): string {
  const holder = list.parentElement;
  let before =
    holder?.localName === 'dd'
      ? holder.previousElementSibling?.lastElementChild
      : list.previousElementSibling;
  while (before?.localName === 'p') before = before.previousElementSibling;
  return before?.localName === 'h3' ? (before.textContent ?? '').trim() : '';
}

/** `<DD>` after a bookmark is what one wrote about it. */
function noteOf(link: Element): string {
  const next = link.closest('dt')?.nextElementSibling;
  return next?.localName === 'dd' ? (next.firstChild?.textContent ?? '').trim() : '';
}
