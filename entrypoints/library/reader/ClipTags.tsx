import { useEffect, useState } from 'preact/hooks';
import { TagDialog } from '../../../components/tags/TagDialog.tsx';
import type { LibraryState } from '../library-state.ts';

export interface ClipTagsProps {
  state: LibraryState;
  /** The clips to tag. */
  ids: string[];
  onClose: () => void;
}

/** The dialog that tags clips, with the tags that they have. */
export function ClipTags({ state, ids, onClose }: ClipTagsProps) {
  const [tags, setTags] = useState<string[]>([]);
  useEffect(() => state.followTags(ids, setTags), [state, ids]);
  return (
    <TagDialog
      clips={ids.length}
      tags={tags}
      known={state.counts.tags.value}
      onChange={(change) => void state.actions.tag(ids, change)}
      onClose={onClose}
    />
  );
}
