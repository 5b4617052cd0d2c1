import { csvFormat } from '../csv-format.ts';
import { foundAt } from '../found-article.ts';
import { readTime } from '../read-moment.ts';

/** Readwise Reader's CSV: Title, URL, ID, Document tags, Saved date, Reading progress, Location, Seen. */
export const readwise = csvFormat('readwise', ['url', 'document tags', 'saved date'], (row) => ({
  ...foundAt(row['url'] ?? ''),
  title: row['title'] ?? '',
  // A list as Python writes it: ['a', 'b'].
  tags: (row['document tags'] ?? '')
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((tag) => tag.trim().replace(/^(['"])(.*)\1$/, '$2')),
  savedAt: readTime(row['saved date']),
}));
