import { csvFormat } from '../csv-format.ts';
import { foundAt } from '../found-article.ts';
import { readTime } from '../read-moment.ts';
import { tagList } from '../tag-list.ts';

/** Readwise Reader's CSV: Title, URL, ID, Document tags (a list as Python writes it), Saved date, Reading progress, Location, Seen. */
export const readwise = csvFormat('readwise', ['url', 'document tags', 'saved date'], (row) => ({
  ...foundAt(row['url'] ?? ''),
  title: row['title'] ?? '',
  tags: tagList(row['document tags'] ?? ''),
  savedAt: readTime(row['saved date']),
}));
