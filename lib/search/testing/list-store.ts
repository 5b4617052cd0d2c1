import type { Clip } from '../../clip/clip.ts';
import type { ClipStore } from '../clip-store.ts';

/** A clip and its text. */
export interface Document {
  clip: Clip;
  text: string;
}

/** A store over a list, which writes down whose texts were asked for. Two texts a batch. */
export function listStore(documents: Document[]): ClipStore & { read: string[] } {
  const texts = new Map(documents.map(({ clip, text }) => [clip.id, text]));
  const read: string[] = [];
  return {
    read,
    rows: async () => documents.map(({ clip }) => clip).sort((a, b) => (a.id < b.id ? -1 : 1)),
    async *texts(clips) {
      for (let start = 0; start < clips.length; start += 2) {
        const batch = clips.slice(start, start + 2).map(({ id }) => id);
        read.push(...batch);
        yield batch.map((clipId) => ({ clipId, text: texts.get(clipId) ?? '' }));
      }
    },
  };
}
