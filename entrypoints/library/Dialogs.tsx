import { i18n } from '#i18n';
import { ConfirmDialog } from '../../components/feedback/ConfirmDialog.tsx';
import { ShortcutSheet } from '../../components/feedback/ShortcutSheet.tsx';
import { QueryHelp } from '../../components/search/QueryHelp.tsx';
import { ExportDialog } from './exports/ExportDialog.tsx';
import { ImportDialog } from './imports/ImportDialog.tsx';
import type { LibraryState } from './library-state.ts';
import { MirrorConflicts } from './mirror/MirrorConflicts.tsx';
import { ClipTags } from './reader/ClipTags.tsx';
import { SaveSearch } from './search/SaveSearch.tsx';
import { SHORTCUTS } from './shortcut.ts';

/** What is asked or shown over the page. */
export function Dialogs({ state }: { state: LibraryState }) {
  const { actions, browsing, counts, dialog } = state;
  const open = dialog.value;
  const onClose = () => {
    dialog.value = null;
  };
  switch (open?.name) {
    case undefined:
      return null;
    case 'import':
      return <ImportDialog imports={state.imports} onClose={onClose} />;
    case 'mirror-conflicts':
      return <MirrorConflicts state={state} onClose={onClose} />;
    case 'shortcuts': {
      const shortcuts = SHORTCUTS.map(({ keys, text }) => ({ keys, text: i18n.t(text) }));
      return <ShortcutSheet shortcuts={shortcuts} onClose={onClose} />;
    }
    case 'search-help':
      return (
        <QueryHelp
          onTry={(text) => {
            onClose();
            browsing.ask({ text });
          }}
          onClose={onClose}
        />
      );
    case 'save-search':
      return <SaveSearch state={state} onClose={onClose} />;
    case 'export':
      return (
        <ExportDialog
          state={state}
          ids={open.ids}
          onClose={() => {
            state.exports.close();
            onClose();
          }}
        />
      );
    case 'tags':
      return <ClipTags state={state} ids={open.ids} onClose={onClose} />;
    case 'delete': {
      const { ids } = open;
      return (
        <ConfirmDialog
          title={i18n.t('library.confirmDelete', ids.length)}
          text={i18n.t('library.confirmDeleteText')}
          action={i18n.t('library.deleteForGood')}
          onConfirm={() => {
            browsing.leave(ids);
            void actions.deleteForGood(ids);
          }}
          onClose={onClose}
        />
      );
    }
    case 'empty-trash':
      return (
        <ConfirmDialog
          title={i18n.t('library.confirmEmpty')}
          text={i18n.t('library.confirmEmptyText', counts.clips.value?.trash ?? 0)}
          action={i18n.t('library.emptyTrash')}
          onConfirm={() => void actions.emptyTrash()}
          onClose={onClose}
        />
      );
  }
}
