import { BookOpenText, FileX } from 'lucide-preact';
import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { ClipFields } from '../../components/ClipFields.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Reader } from '../../components/Reader.tsx';
import { ReaderBar } from '../../components/ReaderBar.tsx';
import { actOn } from './commands.ts';
import type { LibraryState } from './library-state.ts';
import { ProfileChoice } from './ProfileChoice.tsx';
import styles from './ReaderPane.module.css';
import type { OpenClip } from './reader-state.ts';

export interface ReaderPaneProps {
  state: LibraryState;
  pageRef: RefObject<HTMLDivElement>;
}

/** The right pane: the clip that is open. */
export function ReaderPane({ state, pageRef }: ReaderPaneProps) {
  const { counts, reader, route } = state;
  const open = reader.open.value;
  return (
    <main class={styles['pane']} aria-label={i18n.t('library.article')}>
      {open && <OpenReader state={state} open={open} pageRef={pageRef} />}
      {open === null &&
        (route.address.value.clip === null ? (
          counts.clips.value?.clips !== 0 && (
            <EmptyState
              icon={BookOpenText}
              title={i18n.t('library.nothingOpen')}
              text={i18n.t('library.nothingOpenText', ['J', 'K', '?'])}
            />
          )
        ) : (
          <EmptyState icon={FileX} title={i18n.t('library.clipGone')} />
        ))}
    </main>
  );
}

function OpenReader({ state, open, pageRef }: ReaderPaneProps & { open: OpenClip }) {
  const { browsing, counts, draft, reader } = state;
  const { revision, revisions } = open;
  const clip = draft.clip.value ?? open.clip;
  const editing = reader.editing.value;
  const act = (command: Parameters<typeof actOn>[0]) => () => {
    actOn(command, [clip.id], state);
  };
  const show = (change: { sources: string[] } | { tags: string[] }) => browsing.ask(change);
  return (
    <Reader
      clip={clip}
      revision={revision}
      revisions={revisions}
      images={reader.images.value}
      pageRef={pageRef}
      onShowImages={() => {
        reader.images.value = 'loaded';
      }}
      onRevision={reader.readRevision}
      onSource={(source) => show({ sources: [source] })}
      onTag={(tag) => show({ tags: [tag] })}
      toolbar={
        <ReaderBar
          trash={clip.deletedAt !== null}
          editing={editing}
          profile={<ProfileChoice profile={state.profile} />}
          onBack={browsing.close}
          onEdit={() => {
            reader.editing.value = !editing;
          }}
          onTag={act('tag')}
          onExport={act('export')}
          onPrint={() => window.print()}
          onDelete={act('delete')}
          onRestore={act('restore')}
        />
      }
      editor={
        editing && (
          <div class={styles['editor']}>
            <ClipFields
              clip={clip}
              evidence={revision.evidence}
              knownTags={counts.tags.value}
              onEdit={draft.edit}
              onLeave={draft.leave}
            />
          </div>
        )
      }
    />
  );
}
