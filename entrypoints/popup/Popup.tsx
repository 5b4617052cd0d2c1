import { useEffect, useRef } from 'preact/hooks';
import { Toast } from '../../components/feedback/Toast.tsx';
import { RecentClips } from './find/RecentClips.tsx';
import { PagesOffer } from './joining/PagesOffer.tsx';
import type { PopupState } from './popup-state.ts';
import { RuleOffer } from './rules/RuleOffer.tsx';
import { useClosingKeys } from './use-closing-keys.ts';
import { ActionBar } from './views/ActionBar.tsx';
import { ClipView } from './views/ClipView.tsx';
import { FailedView } from './views/FailedView.tsx';
import { ReadingView } from './views/ReadingView.tsx';
import { StatusLine } from './views/StatusLine.tsx';
import { UndoneView } from './views/UndoneView.tsx';

/** The popup: what became of the page, the clip to edit, and what was clipped last. */
export function Popup({ state }: { state: PopupState }) {
  const tagInput = useRef<HTMLInputElement>(null);
  const [phase, clip] = [state.phase.value, state.clip.value];
  const pages = state.join.pages.value;
  useClosingKeys(state.close);

  // Click, type a tag, Enter, Esc: nothing to reach for in between.
  const shown = clip?.id;
  useEffect(() => {
    if (shown && document.activeElement === document.body) tagInput.current?.focus();
  }, [shown]);

  return (
    <>
      <StatusLine
        phase={phase}
        changed={state.changed.value}
        clippedAt={clip?.clippedAt ?? null}
        now={state.now}
        onUndo={
          state.canUndo.value
            ? async () => {
                await state.undo();
                tagInput.current?.focus();
              }
            : null
        }
      />
      {clip ? (
        <>
          <ClipView
            clip={clip}
            evidence={state.evidence.value}
            knownTags={state.knownTags.value}
            onEdit={state.edit}
            onLeave={state.leave}
            tagInputRef={tagInput}
            onRetry={() => state.start()}
            onWriteRule={state.writeRule}
          />
          <ActionBar
            busy={state.busy.value}
            onOpen={() => state.openLibrary(clip.id)}
            onCopy={state.copy}
            onSave={state.saveMarkdown}
          />
          {pages && (
            <PagesOffer
              pages={pages}
              again={clip.notes.includes('pages-missing')}
              working={state.join.working.value}
              onJoin={state.join.start}
              onStop={state.join.stop}
            />
          )}
          {state.offer.proposal.value && (
            <RuleOffer proposal={state.offer.proposal.value} onAnswer={state.offer.answer} />
          )}
        </>
      ) : phase.name === 'failed' ? (
        <FailedView
          failure={phase}
          title={state.tab.title}
          onRetry={() => state.start()}
          onKeepLink={state.tab.url ? state.keepLink : null}
        />
      ) : phase.name === 'undone' ? (
        <UndoneView title={state.tab.title} onClip={() => state.start()} />
      ) : (
        <ReadingView title={state.tab.title} waiting={phase.name === 'waiting'} />
      )}
      <RecentClips
        clips={state.recent.value}
        now={state.now}
        find={state.find}
        onOpen={state.openLibrary}
      />
      <Toast message={state.toast.value} onClose={state.closeToast} />
    </>
  );
}
