import { type ReadonlySignal, signal } from '@preact/signals';
import type { Library } from '../../../lib/library/library.ts';
import { forgetConflicts } from '../../../lib/library/mirror/mirror-conflicts.ts';
import { followMirror, type MirrorStatus } from '../../../lib/platform/mirror/follow-mirror.ts';
import { resumeMirror } from '../../../lib/platform/mirror/resume-mirror.ts';

/** What the library page says of the folder mirror. */
export interface MirrorNews {
  /** `null`: not known yet. */
  status: ReadonlySignal<MirrorStatus | null>;
  /** Within a click: asks the browser again for what it took away. */
  allow(): Promise<void>;
  /** The reader knows of these files, and keeps them. */
  keepBoth(clipIds: readonly string[]): Promise<void>;
}

/** Follows the mirror until `stopped`. */
export function createMirrorNews(library: Library, stopped: AbortSignal): MirrorNews {
  const status = signal<MirrorStatus | null>(null);
  const { refresh } = followMirror(
    library,
    (next) => {
      status.value = next;
    },
    stopped,
  );
  return {
    status,
    allow: () => resumeMirror(library, stopped, refresh),
    keepBoth: (clipIds) => forgetConflicts(library, clipIds),
  };
}
