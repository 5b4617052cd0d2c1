import { Check, Files, History, Link2, type LucideIcon, TriangleAlert, Undo2 } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Spinner } from '../../../components/feedback/Spinner.tsx';
import type { ClipEdit } from '../../../lib/clip/clip.ts';
import type { Phase } from '../clip/phase.ts';
import { statusText } from '../clip/status-text.ts';
import { Remaining } from './Remaining.tsx';

export interface StatusLineProps {
  phase: Phase;
  changed: keyof ClipEdit | null;
  clippedAt: number | null;
  now: () => number;
  /** `null`: there is nothing to undo. */
  onUndo: (() => void) | null;
}

const ICONS: Record<Phase['name'], LucideIcon | null> = {
  reading: null,
  waiting: null,
  saved: Check,
  unchanged: Check,
  revised: History,
  joined: Files,
  link: Link2,
  failed: TriangleAlert,
  undone: Undo2,
};

/** The first line of the popup: what happened last, and the way back. */
export function StatusLine({ phase, changed, clippedAt, now, onUndo }: StatusLineProps) {
  const Icon = ICONS[phase.name];
  const { text, detail } = statusText(phase, changed, clippedAt, now());
  return (
    <header class={`status ${phase.name}`}>
      <p
        class="status-text"
        role="status"
        aria-live="polite"
        data-testid="clip-status"
        data-state={phase.name}
      >
        {Icon ? <Icon size={16} aria-hidden="true" /> : <Spinner />}
        <span>{text}</span>
        {detail && <span class="status-detail">{detail}</span>}
      </p>
      {phase.name === 'waiting' && <Remaining until={phase.until} now={now} />}
      {onUndo && (
        <Button variant="quiet" data-action="undo" onClick={onUndo}>
          {i18n.t('common.undo')}
        </Button>
      )}
    </header>
  );
}
