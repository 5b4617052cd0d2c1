import { csvFormat } from '../csv-format.ts';
import { foundAt } from '../found-article.ts';
import { readTime } from '../read-moment.ts';

/** Pocket's `part_000000.csv`: title, url, time_added (seconds), tags between bars, status. */
export const pocket = csvFormat('pocket', ['url', 'time_added', 'status'], (row) => ({
  ...foundAt(row['url'] ?? ''),
  title: row['title'] === row['url'] ? '' : (row['title'] ?? ''),
  tags: (row['tags'] ?? '').split('|'),
  savedAt: readTime(row['time_added']),
}));
