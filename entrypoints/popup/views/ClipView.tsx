import { Info, Wand2 } from 'lucide-preact';
import { i18n } from '#i18n';
import { ClipFields, type ClipFieldsProps } from '../../../components/clips/ClipFields.tsx';
import { EvidenceList } from '../../../components/clips/EvidenceList.tsx';
import { RareFields } from '../../../components/clips/RareFields.tsx';
import { Button } from '../../../components/controls/Button.tsx';
import { messageName } from '../../../lib/clip/message-name.ts';

export interface ClipViewProps extends ClipFieldsProps {
  /** Reads the page again: a page that was still loading may be there by now. */
  onRetry: () => void;
  /** Opens the options with a rule for this page's site. */
  onWriteRule: () => void;
}

/** The clip, with what a reader should know of how it was read. */
export function ClipView({ onRetry, onWriteRule, ...props }: ClipViewProps) {
  // That pages were joined is what the reader asked for; the library tells it.
  const notes = props.clip.notes.filter((note) => note !== 'joined-pages');
  return (
    <main class="clip">
      {/* The title that is seen is a field; those who go by headings need one. */}
      <h1 class="unseen">{props.clip.title}</h1>
      {notes.map((note) => (
        <p class="capture-note" key={note}>
          <Info size={14} aria-hidden="true" />
          <span>{i18n.t(`capture.notes.${messageName(note)}`)}</span>
          {note === 'still-loading' && (
            <Button variant="quiet" data-action="retry" onClick={onRetry}>
              {i18n.t('popup.clipAgain')}
            </Button>
          )}
        </p>
      ))}
      {/* Another clip is other fields: nothing half-typed moves from one to the next. */}
      <ClipFields key={props.clip.id} {...props} />
      <div class="facts">
        <EvidenceList clip={props.clip} evidence={props.evidence}>
          {props.clip.kind !== 'link' && (
            <div class="rare">
              <RareFields {...props} />
            </div>
          )}
          {props.clip.kind === 'article' && (
            <Button variant="quiet" icon={Wand2} data-action="write-rule" onClick={onWriteRule}>
              {i18n.t('rules.write')}
            </Button>
          )}
        </EvidenceList>
      </div>
    </main>
  );
}
