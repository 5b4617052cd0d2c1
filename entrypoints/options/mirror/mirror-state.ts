import { type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '../../../lib/clip/clipper-error.ts';
import type { Library } from '../../../lib/library/library.ts';
import { forgetConflicts } from '../../../lib/library/mirror/mirror-conflicts.ts';
import { stopMirror } from '../../../lib/library/mirror/stop-mirror.ts';
import { chooseFolder } from '../../../lib/platform/files/folder-access.ts';
import { followMirror, type MirrorStatus } from '../../../lib/platform/mirror/follow-mirror.ts';
import { type MirrorSettings, saveMirror } from '../../../lib/platform/mirror/mirror-settings.ts';
import { resumeMirror } from '../../../lib/platform/mirror/resume-mirror.ts';
import { createAttempts } from '../attempts.ts';

/** The folder mirror on the options page. */
export interface Mirror {
  /** `null`: not known yet. */
  status: ReadonlySignal<MirrorStatus | null>;
  /** What the reader did and was not done. */
  failure: ReadonlySignal<ErrorCode | null>;
  /** Within a click: asks for a folder, and begins to mirror into it. */
  choose(): Promise<void>;
  /** Within a click: asks the browser again for what it took away. */
  allow(): Promise<void>;
  set(changed: Partial<MirrorSettings>): Promise<void>;
  /** Looks through the whole folder, and writes what is missing there. */
  check(): Promise<void>;
  /** The reader knows of these files, and keeps them. */
  keepBoth(clipIds: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** The mirror of a library on one page, until `stopped`. */
export function createMirror(library: Library, stopped: AbortSignal): Mirror {
  const status = signal<MirrorStatus | null>(null);
  const { refresh } = followMirror(
    library,
    (next) => {
      status.value = next;
    },
    stopped,
  );

  const { failure, attempt } = createAttempts(refresh);

  return {
    status,
    failure,
    choose: () =>
      attempt(async () => {
        const folder = await chooseFolder('jianbao-mirror');
        if (!folder) return;
        const { beginMirror } = await import('../../../lib/platform/mirror/begin-mirror.ts');
        await beginMirror(library, folder, stopped);
      }),
    allow: () => attempt(() => resumeMirror(library, stopped, refresh)),
    set: (changed) => attempt(() => saveMirror(changed)),
    check: () =>
      attempt(async () => {
        const { checkMirror } = await import('../../../lib/platform/mirror/check-mirror.ts');
        await checkMirror(library, stopped);
      }),
    keepBoth: (clipIds) => attempt(() => forgetConflicts(library, clipIds)),
    stop: () => attempt(() => stopMirror(library)),
  };
}
