import type { Clip, Revision } from '../../lib/clip/clip.ts';
import type { BrowserPage } from './drivers/browser-driver.ts';

/** All that the library holds. */
export interface Stored {
  clips: Clip[];
  revisions: Revision[];
}

/** Reads the library as it is on disk, past all code of ours, from any page of the extension. */
export function storedClips(page: BrowserPage): Promise<Stored> {
  return page.evaluate(readStores);
}

async function readStores(): Promise<Stored> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const [known] = await indexedDB.databases();
  if (!known?.name) return { clips: [], revisions: [] };
  const database = await done(indexedDB.open(known.name));
  const transaction = database.transaction(['clips', 'revisions', 'markup']);
  const [clips, texts, markups] = await Promise.all([
    done(transaction.objectStore('clips').getAll()),
    done(transaction.objectStore('revisions').getAll()),
    done(transaction.objectStore('markup').getAll()),
  ]);
  database.close();
  const markupOf = new Map(markups.map((markup) => [markup.id, markup]));
  const revisions = texts.map((text) => ({ ...text, ...markupOf.get(text.id) }));
  return { clips, revisions };
}

/** The clip that was made of an address, with its current text. */
export async function clipOf(page: BrowserPage, url: string) {
  const { clips, revisions } = await storedClips(page);
  const clip = clips.find((clip) => clip.url === url);
  const revision = revisions.find(({ id }) => id === clip?.revisionId);
  if (!clip || !revision) throw new Error(`no clip of ${url}`);
  return { clip, revision };
}
