// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeCapture } from '../../../tests/makers.ts';
import { editClip } from '../../library/clips/edit-clip.ts';
import { deleteClips, restoreClips, trashClips } from '../../library/clips/trash.ts';
import type { Library } from '../../library/library.ts';
import { mirrorAll } from '../../library/mirror/mirror-all.ts';
import { startMirror } from '../../library/mirror/start-mirror.ts';
import { saveCapture } from '../../library/saving/save-capture.ts';
import { fakeLocks } from '../../library/testing/fake-locks.ts';
import { freshLibrary } from '../../library/testing/fresh-library.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import { type MemoryTree, memoryTree } from '../testing/memory-tree.ts';
import { mirrorWriter } from './mirror-writer.ts';
import { readerFolder } from './reader-folder.ts';
import { writeChanges } from './write-changes.ts';

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

/** Few names, so that clips, copies and the reader's own files meet. */
const TITLES = ['Tram', 'tram', 'Tram-2', 'Harbour'];
const FORMATS = ['plain', 'obsidian', 'jekyll'] as const;

type Step =
  | { do: 'clip' | 'retitle'; clip: number; title: string }
  | { do: 'note' | 'star' | 'trash' | 'restore' | 'delete'; clip: number }
  /** The reader, with another program. */
  | { do: 'change' | 'remove' | 'empty'; file: number }
  | { do: 'own file'; title: string }
  | { do: 'other profile'; format: number }
  | { do: 'mirror' | 'check' }
  /** The page is killed after so many changes to the disk. */
  | { do: 'killed'; after: number };

const clip = fc.nat(4);
const title = fc.constantFrom(...TITLES);
const STEP: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('clip' as const, 'retitle' as const), clip, title }),
  fc.record({
    do: fc.constantFrom(...(['note', 'star', 'trash', 'restore', 'delete'] as const)),
    clip,
  }),
  fc.record({
    do: fc.constantFrom(...(['change', 'remove', 'empty'] as const)),
    file: fc.nat(6),
  }),
  fc.record({ do: fc.constant('own file' as const), title }),
  fc.record({ do: fc.constant('other profile' as const), format: fc.nat(2) }),
  fc.record({ do: fc.constantFrom('mirror' as const, 'check' as const) }),
  fc.record({ do: fc.constant('killed' as const), after: fc.integer({ min: 1, max: 8 }) }),
);

const STEPS = fc.array(STEP, { minLength: 5, maxLength: 40 });

class Killed extends Error {}

/** A library, its folder, and what the reader put into files of it. */
class World {
  readonly #library: Library;
  readonly tree: MemoryTree;
  /** Of every file that has words of the reader's: what it must still hold. */
  readonly theirs = new Map<string, string>();
  /** Every file that the reader has ever touched. */
  readonly #touched = new Set<string>();
  #settings: Settings = DEFAULT_SETTINGS;
  #clock = Date.UTC(2022, 4, 18);

  constructor(library: Library, caseless: boolean) {
    this.#library = library;
    this.tree = memoryTree(caseless);
  }

  async take(step: Step): Promise<void> {
    this.#clock += 1000;
    if ('file' in step || step.do === 'own file') return this.#outside(step);
    if ('clip' in step) return this.#edit(step);
    if (step.do === 'other profile') {
      this.#settings = { ...DEFAULT_SETTINGS, profile: FORMATS[step.format] ?? 'plain' };
      await mirrorAll(this.#library, false);
    } else if (step.do === 'killed') await this.#killed(step.after);
    else {
      if (step.do === 'check') await mirrorAll(this.#library, true);
      await this.#mirror();
    }
  }

  async #edit(step: Extract<Step, { clip: number }>): Promise<void> {
    const library = this.#library;
    const now = this.#clock;
    if (step.do === 'clip') {
      const canonicalUrl = `https://news.example/${step.clip}.html`;
      const capture = makeCapture({ canonicalUrl, url: canonicalUrl, title: step.title });
      await saveCapture(library, capture, { revisionId: crypto.randomUUID(), now });
      return;
    }
    const ids = await library.clips.toCollection().primaryKeys();
    const id = ids[step.clip % Math.max(ids.length, 1)];
    if (id === undefined) return;
    if (step.do === 'retitle') await editClip(library, id, { title: step.title }, now);
    if (step.do === 'note') await editClip(library, id, { note: `Note ${now}` }, now);
    if (step.do === 'star') await editClip(library, id, { starred: true }, now);
    if (step.do === 'trash') await trashClips(library, [id], now);
    if (step.do === 'restore') await restoreClips(library, [id]);
    if (step.do === 'delete') await deleteClips(library, [id]);
  }

  #outside(step: Extract<Step, { file: number } | { do: 'own file' }>): void {
    const { files } = this.tree;
    if (step.do === 'own file') {
      const path = `${step.title}.md`;
      const names = [...files.keys()].map((name) => name.toUpperCase());
      if (!names.includes(path.toUpperCase())) this.#write(path, `Mine since ${this.#clock}`);
      return;
    }
    const path = [...files.keys()][step.file % Math.max(files.size, 1)];
    if (path === undefined) return;
    if (step.do === 'change') this.#write(path, `${files.get(path)}\nMine since ${this.#clock}`);
    else {
      this.theirs.delete(path);
      this.#touched.add(path);
      if (step.do === 'remove') files.delete(path);
      else files.set(path, '');
    }
  }

  #write(path: string, text: string): void {
    this.tree.files.set(path, text);
    this.theirs.set(path, text);
    this.#touched.add(path);
  }

  async #mirror(): Promise<void> {
    const unwritten = await writeChanges({
      library: this.#library,
      folder: readerFolder(this.tree.root),
      writer: await mirrorWriter(this.#library, { format: 'byRules' }, this.#settings),
      goOn: async () => true,
      assertThere: async () => undefined,
    });
    expect(unwritten).toEqual([]);
  }

  async #killed(after: number): Promise<void> {
    const changes = { left: after };
    this.tree.onChange = () => {
      changes.left -= 1;
      if (changes.left <= 0) throw new Killed();
    };
    try {
      await this.#mirror();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    } finally {
      this.tree.onChange = () => undefined;
    }
  }

  /** At rest, when the reader has asked for all files: each clip has one, and all others are the reader's. */
  async assertComplete(): Promise<void> {
    await this.take({ do: 'check' });
    const library = this.#library;
    expect(await library.mirrorChanges.count()).toBe(0);
    const entries = await library.mirrored.toArray();
    const writer = await mirrorWriter(this.#library, { format: 'byRules' }, this.#settings);
    for (const clip of await library.clips.toArray()) {
      const entry = entries.find(({ clipId }) => clipId === clip.id);
      if (clip.deletedAt !== null) {
        expect(entry).toBeUndefined();
        continue;
      }
      const text = await library.revisions.get(clip.revisionId);
      const markup = await library.markup.get(clip.revisionId);
      if (!text || !markup || !entry) throw new Error('a clip without its file');
      const wanted = await writer({ clip, revision: { ...text, ...markup } });
      // Where the reader changed the file and nothing has happened to the clip since, theirs stands.
      const path = this.#spelled(entry.path);
      const stands = entry.stamp === wanted.stamp && this.theirs.has(path);
      if (stands) continue;
      expect(this.tree.files.get(path)).toBe(new TextDecoder().decode(wanted.content));
    }
    const written = new Set(entries.map(({ path }) => this.#spelled(path)));
    expect(written.size).toBe(entries.length);
    const known = [...written, ...this.#touched];
    expect([...this.tree.files.keys()].filter((path) => !known.includes(path))).toEqual([]);
    // A file that is gone has no spelling any more.
    const touched = new Set([...this.#touched].map((path) => path.toUpperCase()));
    const told = entries.flatMap(({ outside }) => outside);
    expect(told.filter((path) => !touched.has(path.toUpperCase()))).toEqual([]);
  }

  /** A path as the folder has it. */
  #spelled(path: string): string {
    const names = [...this.tree.files.keys()];
    const same = (name: string) => name.toUpperCase() === path.toUpperCase();
    return names.includes(path) ? path : (names.find(same) ?? path);
  }
}

test('whatever happens, no word of the reader is lost, and at rest every clip has its file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), STEPS, async (caseless, steps) => {
      const library = await freshLibrary();
      const world = new World(library, caseless);
      // The fake IndexedDB stores no real folder.
      await startMirror(library, {} as FileSystemDirectoryHandle, false);
      for (const step of steps) {
        await world.take(step);
        for (const [path, text] of world.theirs) expect(world.tree.files.get(path)).toBe(text);
      }
      await world.assertComplete();
      for (const [path, text] of world.theirs) expect(world.tree.files.get(path)).toBe(text);
      await library.delete();
    }),
    { numRuns: 100 },
  );
});
