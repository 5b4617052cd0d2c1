import { i18n } from '#i18n';
import { ConflictList } from '../../../components/feedback/ConflictList.tsx';
import { Dialog } from '../../../components/feedback/Dialog.tsx';
import type { LibraryState } from '../library-state.ts';

export interface MirrorConflictsProps {
  state: LibraryState;
  onClose: () => void;
}

/** Which files of the mirrored folder were not overwritten. Closes with the last of them. */
export function MirrorConflicts({ state: { mirror }, onClose }: MirrorConflictsProps) {
  const conflicts = mirror.status.value?.conflicts ?? [];
  const count = conflicts.length;
  return (
    <Dialog title={i18n.t('mirror.conflicts', count, [count.toLocaleString()])} onClose={onClose}>
      <ConflictList
        conflicts={conflicts}
        onOpen={onClose}
        onKeep={(clipIds) => {
          void mirror.keepBoth(clipIds);
          if (clipIds.length === count) onClose();
        }}
      />
    </Dialog>
  );
}
