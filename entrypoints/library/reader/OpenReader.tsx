import { Copy } from 'lucide-preact';
import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ClipFields } from '../../../components/clips/ClipFields.tsx';
import { RareFields } from '../../../components/clips/RareFields.tsx';
import { RelatedClips } from '../../../components/clips/RelatedClips.tsx';
import { MenuButton } from '../../../components/controls/MenuButton.tsx';
import { copyEntries } from '../../../components/reader/copy-entries.ts';
import { MatchStepper } from '../../../components/reader/MatchStepper.tsx';
import { Reader } from '../../../components/reader/Reader.tsx';
import { ReaderBar } from '../../../components/reader/ReaderBar.tsx';
import { ReadingMenu } from '../../../components/reader/ReadingMenu.tsx';
import { saveSettings } from '../../../lib/platform/settings/settings.ts';
import { formatAddress } from '../address/address.ts';
import { actOn } from '../commands.ts';
import type { LibraryState } from '../library-state.ts';
import styles from './OpenReader.module.css';
import type { OpenClip } from './reader-state.ts';

export interface OpenReaderProps {
  state: LibraryState;
  open: OpenClip;
  pageRef: RefObject<HTMLDivElement>;
}

/** The clip that is open, to be read and edited. */
export function OpenReader({ state, open, pageRef }: OpenReaderProps) {
  const { browsing, counts, draft, matches, reader, route, settings } = state;
  const { revision, revisions } = open;
  const clip = draft.clip.value ?? open.clip;
  const editing = reader.editing.value;
  const act = (command: Parameters<typeof actOn>[0]) => () => {
    actOn(command, [clip.id], state);
  };
  const related = useMemo(
    () => (signal: AbortSignal) => state.related(clip.id, signal),
    [state, clip.id],
  );
  const { query } = route.address.value;
  const { reading, theme } = settings.value;
  const show = (change: { sources: string[] } | { tags: string[] }) => browsing.ask(change);
  return (
    <>
      <Reader
        sought={{ words: matches.words.value, at: matches.at.value, onCount: matches.counted }}
        related={
          <RelatedClips find={related} hrefOf={(id) => formatAddress({ query, clip: id })} />
        }
        clip={clip}
        revision={revision}
        revisions={revisions}
        images={reader.images.value}
        kept={reader.kept.value}
        style={reading}
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
            copy={
              <MenuButton
                label={i18n.t('copying.copy')}
                icon={Copy}
                name="copy"
                entries={copyEntries((way) => void state.copy(clip.id, way))}
              />
            }
            reading={
              <ReadingMenu
                style={reading}
                theme={theme}
                onStyle={(change) => void saveSettings({ reading: { ...reading, ...change } })}
                onTheme={(chosen) => void saveSettings({ theme: chosen })}
              />
            }
            starred={clip.starred}
            onBack={browsing.close}
            onStar={act('star')}
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
              >
                <RareFields
                  clip={clip}
                  evidence={revision.evidence}
                  onEdit={draft.edit}
                  onLeave={draft.leave}
                />
              </ClipFields>
            </div>
          )
        }
      />
      <MatchStepper count={matches.count.value} at={matches.at.value} onStep={matches.step} />
    </>
  );
}
