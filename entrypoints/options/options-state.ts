import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ClipDocument } from '../../lib/export/clip-document.ts';
import type { LibraryUsage } from '../../lib/library/usage.ts';
import { type Settings, saveSettings } from '../../lib/platform/settings/settings.ts';
import type { AssignedKeys } from '../../lib/platform/toolbar/assigned-keys.ts';
import type { OptionsLibrary } from './options-library.ts';

/** All that the options page knows. */
export interface OptionsState {
  settings: ReadonlySignal<Settings>;
  /** `null`: not counted yet, or the library does not open. */
  usage: ReadonlySignal<LibraryUsage | null>;
  /** `null`: not open yet, or it does not open. */
  library: ReadonlySignal<OptionsLibrary | null>;
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
  /** On its way. `null`: it does not open; settings can be changed all the same. */
  opening: Promise<OptionsLibrary | null>;
  stopped: AbortSignal;
}

/** The state of one options page, until `stopped`. */
export function createOptionsState(options: OptionsStateOptions): OptionsState {
  const { keys, version, opening, stopped } = options;
  const settings = signal(options.settings);
  const usage = signal<LibraryUsage | null>(null);
  const library = signal<OptionsLibrary | null>(null);

  async function follow(): Promise<void> {
    library.value = await opening;
    if (stopped.aborted) return;
    const stop = library.value?.follow((next) => {
      usage.value = next;
    });
    if (stop) stopped.addEventListener('abort', stop);
  }
  void follow();

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
    sample: async () => (await opening)?.newest() ?? null,
    async emptyTrash() {
      usage.value = (await library.value?.emptyTrash()) ?? null;
    },
  };
}
