import { csvFormat } from '../csv-format.ts';
import { foundAt } from '../found-article.ts';
import { readTime } from '../read-moment.ts';

/** Raindrop's CSV: id, title, note, excerpt, url, folder, tags, created, cover, highlights, favorite. */
export const raindrop = csvFormat('raindrop', ['url', 'folder', 'tags', 'created'], (row) => {
  const folder = row['folder'] ?? '';
  return {
    ...foundAt(row['url'] ?? ''),
    title: row['title'] ?? '',
    excerpt: row['excerpt'] ?? '',
    note: row['note'] ?? '',
    tags: [
      ...(row['tags'] ?? '').split(','),
      ...(folder === 'Unsorted' ? [] : folder.split(/\s*\/\s*/)),
    ],
    starred: row['favorite'] === 'true',
    savedAt: readTime(row['created']),
  };
});
