import * as v from 'valibot';
import { type Unread, unread } from '../../clip/import-entry.ts';
import { articleEntry } from '../article-entry.ts';
import { fileText } from '../file-text.ts';
import { foundAt } from '../found-article.ts';
import type { ImportFormat } from '../import-format.ts';
import { jsonOf } from '../json-of.ts';
import { readMoment, readTime } from '../read-moment.ts';
import type { SourceFile } from '../source-file.ts';
import { unreadable } from '../unreadable.ts';

const METADATA = /(?:^|\/)metadata_\d+_to_\d+\.json$/;
const text = v.optional(v.nullable(v.string()));

const ARTICLE = v.looseObject({
  slug: v.string(),
  title: text,
  description: text,
  author: text,
  url: v.string(),
  labels: v.optional(v.array(v.string())),
  savedAt: text,
  publishedAt: text,
});

/** Omnivore's ZIP: lists of articles, `content/<slug>.html` beside them, `highlights/<slug>.md`. */
export const omnivore: ImportFormat = {
  id: 'omnivore',
  async matches({ files }) {
    return files.some(({ name }) => METADATA.test(name));
  },
  async *read({ files }) {
    const byName = new Map(
      files.map((file) => [file.name.replace(/^.*\/(?=(content|highlights)\/)/, ''), file]),
    );
    for (const list of files.filter(({ name }) => METADATA.test(name))) {
      const all = await jsonOf(list);
      if (!Array.isArray(all)) {
        yield unread('damaged', list.name);
        continue;
      }
      for (const [at, one] of all.entries()) {
        const { success, output } = v.safeParse(ARTICLE, one);
        if (!success) {
          yield unread('not-read', `${list.name}, ${at + 1}`);
          continue;
        }
        const html = await textOf(byName.get(`content/${output.slug}.html`));
        const note = await textOf(byName.get(`highlights/${output.slug}.md`));
        // The article itself comes in without what is lost of it.
        for (const lost of [html, note]) if (typeof lost !== 'string') yield lost;
        const found = {
          ...foundAt(output.url),
          title: output.title ?? '',
          html: typeof html === 'string' ? html : '',
          bylines: output.author ? [output.author] : [],
          excerpt: output.description ?? '',
          published: readMoment(output.publishedAt),
          tags: output.labels ?? [],
          note: typeof note === 'string' ? note : '',
          savedAt: readTime(output.savedAt),
        };
        yield await articleEntry(found, output.url);
      }
    }
  },
};

async function textOf(file: SourceFile | undefined): Promise<string | Unread> {
  return file ? fileText(file).catch((error: unknown) => unreadable(error, file.name)) : '';
}
