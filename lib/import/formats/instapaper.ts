import { csvFormat } from '../csv-format.ts';
import { foundAt } from '../found-article.ts';
import { readTime } from '../read-moment.ts';
import { tagList } from '../tag-list.ts';

/** Folders that everybody has. */
const BUILT_IN = new Set(['', 'Unread', 'Archive', 'Starred']);

/** Instapaper's CSV: URL, Title, Selection, Folder, Timestamp (seconds), and lately Tags as a JSON list. */
export const instapaper = csvFormat('instapaper', ['url', 'selection', 'folder'], (row) => {
  const folder = row['folder'] ?? '';
  return {
    ...foundAt(row['url'] ?? ''),
    title: row['title'] ?? '',
    note: row['selection'] ?? '',
    tags: [...tagList(row['tags'] ?? ''), ...(BUILT_IN.has(folder) ? [] : [folder])],
    starred: folder === 'Starred',
    savedAt: readTime(row['timestamp']),
  };
});
