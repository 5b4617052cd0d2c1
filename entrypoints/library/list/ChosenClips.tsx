import { SelectionBar } from '../../../components/clips/SelectionBar.tsx';
import { actOn } from '../commands.ts';
import type { LibraryState } from '../library-state.ts';

/** What can be done to all chosen clips at once. */
export function ChosenClips({ state }: { state: LibraryState }) {
  const { browsing, exports, found, route } = state;
  const act = (command: Parameters<typeof actOn>[0]) => () => {
    actOn(command, browsing.targets(), state);
  };
  return (
    <SelectionBar
      chosen={browsing.selection.value.chosen.size}
      total={found.answer.value?.atMost ?? 0}
      trash={route.address.value.query.trash}
      exporting={exports.phase.value.name === 'writing'}
      onChooseAll={browsing.chooseAll}
      onClear={browsing.unchoose}
      onTag={act('tag')}
      onExport={act('export')}
      onDelete={act('delete')}
      onRestore={act('restore')}
    />
  );
}
