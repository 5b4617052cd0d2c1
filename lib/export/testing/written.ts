import { makeClip, makeRevision } from '../../../tests/makers.ts';
import type { Clip, Revision } from '../../clip/clip.ts';
import type { Collection } from '../collections/collection.ts';
import type { BookOptions } from '../export-context.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../export-settings.ts';
import type { ImageSource } from '../images/image-source.ts';

export interface TestDocument {
  clip?: Partial<Clip>;
  revision?: Partial<Revision>;
}

export const TEST_BOOK: BookOptions = {
  title: '剪报 2022',
  contents: '目录',
  unknown: '来源不详',
  language: 'zh-CN',
  groupBy: 'source',
};

export interface WrittenOptions {
  images?: ImageSource | null;
  book?: Partial<BookOptions>;
}

/** The file that a collection writes, read by Chinese clocks. */
export async function written(
  collection: Collection,
  documents: TestDocument[],
  { images = null, book = {} }: WrittenOptions = {},
): Promise<Blob> {
  async function* clips() {
    for (const { clip, revision } of documents) {
      yield { clip: makeClip(clip), revision: makeRevision(revision) };
    }
  }
  const settings = { ...DEFAULT_EXPORT_SETTINGS, timeZone: 'Asia/Shanghai' };
  const context = { settings, images, book: { ...TEST_BOOK, ...book } };
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const part of collection.write(clips(), context)) parts.push(part);
  return new Blob(parts, { type: collection.mediaType });
}

/** Its text; the byte order mark stays in it. */
export async function writtenText(collection: Collection, documents: TestDocument[]) {
  const bytes = await (await written(collection, documents)).arrayBuffer();
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
