import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Clip, Revision } from '../../../lib/clip/clip.ts';
import { getClip, revisionsOf } from '../../../lib/library/clips/clips.ts';
import type { Library } from '../../../lib/library/library.ts';
import { live } from '../../../lib/library/live.ts';
import { createKeptImages } from './kept-images.ts';

/** A clip with everything that a reader can see of it. */
export interface OpenClip {
  clip: Clip;
  /** The one being read. */
  revision: Revision;
  /** All of them, newest first. */
  revisions: Revision[];
}

/** The clip that is open. */
export interface Reader {
  /** `null`: none is open, or there is no such clip (any more); `undefined`: being read. */
  open: ReadonlySignal<OpenClip | null | undefined>;
  failure: ReadonlySignal<unknown>;
  /** Whether this clip's images may come from the network: asked for anew with every clip. */
  images: Signal<'blocked' | 'loaded'>;
  /** Where pictures are that need not come from there, by their address. */
  kept: ReadonlySignal<ReadonlyMap<string, string>>;
  editing: Signal<boolean>;
  /** Reads another revision; until another clip is opened. */
  readRevision(id: string): void;
}

/** Follows the clip with this id through every change to it. */
export function createReader(
  library: Library,
  clipId: ReadonlySignal<string | null>,
  stopped: AbortSignal,
): Reader {
  const stored = signal<{ clip: Clip; revisions: Revision[] } | null | undefined>(null);
  const chosen = signal<string | null>(null);
  const failure = signal<unknown>(null);
  const images = signal<'blocked' | 'loaded'>('blocked');
  const editing = signal(false);

  const dispose = effect(() => {
    const id = clipId.value;
    // The clip before stays until this one is read: no blank between two articles.
    if (id === null) stored.value = null;
    else if (!stored.peek()) stored.value = undefined;
    chosen.value = null;
    failure.value = null;
    images.value = 'blocked';
    editing.value = false;
    if (id === null) return;
    return live(
      () => readClip(library, id),
      (clip) => {
        stored.value = clip;
      },
      (error) => {
        failure.value = error;
      },
    );
  });
  stopped.addEventListener('abort', dispose);

  const open = computed(() => {
    if (!stored.value) return stored.value;
    const { clip, revisions } = stored.value;
    const wanted = chosen.value ?? clip.revisionId;
    const revision = revisions.find(({ id }) => id === wanted) ?? revisions[0];
    return revision ? { clip, revision, revisions } : null;
  });

  // The same text is not another one because its clip was edited.
  const readingId = computed(() => open.value?.revision.id ?? null);
  const reading = computed(() => (readingId.value ? (open.peek()?.revision ?? null) : null));

  return {
    open,
    failure,
    images,
    kept: createKeptImages(library, reading, stopped),
    editing,
    readRevision(id) {
      chosen.value = id;
    },
  };
}

async function readClip(library: Library, id: string) {
  const clip = await getClip(library, id);
  if (!clip) return null;
  const revisions = await revisionsOf(library, id);
  return { clip, revisions };
}
