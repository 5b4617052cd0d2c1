import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ClipDocument } from '../../lib/export/clip-document.ts';
import { currentRevision, recentClips } from '../../lib/library/clips.ts';
import type { Library } from '../../lib/library/library.ts';
import { live } from '../../lib/library/live.ts';
import { emptyTrash } from '../../lib/library/trash.ts';
import { type LibraryUsage, libraryUsage } from '../../lib/library/usage.ts';
import type { AssignedKeys } from '../../lib/platform/assigned-keys.ts';
import { type Settings, saveSettings } from '../../lib/platform/settings.ts';

/** All that the options page knows. */
export interface OptionsState {
  settings: ReadonlySignal<Settings>;
  /** `null`: not counted yet, or the library does not open. */
  usage: ReadonlySignal<LibraryUsage | null>;
  /** `null`: it does not open. */
  library: Library | null;
  keys: AssignedKeys;
  version: string;
  /** It is asked whether the trash is to be emptied. */
  emptying: Signal<boolean>;
  save(changed: Partial<Settings>): Promise<void>;
  /** The clip that was made last, to show templates on; `null`: there is none. */
  sample(): Promise<ClipDocument | null>;
  emptyTrash(): Promise<void>;
}

export interface OptionsStateOptions {
  settings: Settings;
  keys: AssignedKeys;
  version: string;
  /** `null`: it does not open; settings can be changed all the same. */
  library: Library | null;
  stopped: AbortSignal;
}

/** The state of one options page, until `stopped`. */
export function createOptionsState(options: OptionsStateOptions): OptionsState {
  const { keys, version, library, stopped } = options;
  const settings = signal(options.settings);
  const usage = signal<LibraryUsage | null>(null);

  async function count(): Promise<void> {
    if (library) usage.value = await libraryUsage(library);
  }
  if (library) {
    // The browser's estimate is no part of the library: only the clips are followed.
    const stop = live(() => library.clips.count(), count);
    stopped.addEventListener('abort', stop);
  }

  return {
    settings,
    usage,
    library,
    keys,
    version,
    emptying: signal(false),
    async save(changed) {
      settings.value = { ...settings.value, ...changed };
      await saveSettings(changed);
    },
    async sample() {
      if (!library) return null;
      const [clip] = await recentClips(library, 1);
      return clip ? { clip, revision: await currentRevision(library, clip) } : null;
    },
    async emptyTrash() {
      if (library) await emptyTrash(library);
      await count();
    },
  };
}
