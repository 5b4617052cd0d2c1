import { Info } from 'lucide-preact';
import { i18n } from '#i18n';
import { ClipFields, type ClipFieldsProps } from '../../components/ClipFields.tsx';
import { messageName } from '../../lib/clip/message-name.ts';

/** The clip, with what a reader should know of how it was read. */
export function ClipView(props: ClipFieldsProps) {
  return (
    <main class="clip">
      {props.clip.notes.map((note) => (
        <p class="capture-note" key={note}>
          <Info size={14} aria-hidden="true" />
          {i18n.t(`capture.notes.${messageName(note)}`)}
        </p>
      ))}
      {/* Another clip is other fields: nothing half-typed moves from one to the next. */}
      <ClipFields key={props.clip.id} {...props} />
    </main>
  );
}
