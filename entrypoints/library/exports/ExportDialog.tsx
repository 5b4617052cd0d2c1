import type { Signal } from '@preact/signals';
import { CircleAlert, CircleCheck, Download } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Select } from '../../../components/controls/Select.tsx';
import { FilePreview } from '../../../components/exports/FilePreview.tsx';
import { FormatList } from '../../../components/exports/FormatList.tsx';
import { Dialog } from '../../../components/feedback/Dialog.tsx';
import { ProgressBar } from '../../../components/feedback/ProgressBar.tsx';
import { isCollectionId } from '../../../lib/export/format-id.ts';
import { isProfileKey } from '../../../lib/export/profiles/profile-id.ts';
import { saveSettings } from '../../../lib/platform/settings/settings.ts';
import { sizeText } from '../../../lib/text/size-text.ts';
import { failureText } from '../failure-text.ts';
import type { LibraryState } from '../library-state.ts';
import styles from './ExportDialog.module.css';
import type { ExportPhase, Exports } from './export-state.ts';
import { formatGroups } from './format-groups.ts';

export interface ExportDialogProps {
  state: LibraryState;
  ids: string[];
  onClose: () => void;
}

/** Clips on their way out: in which format, with what, how far, and what became of it. */
export function ExportDialog({ state, ids, onClose }: ExportDialogProps) {
  const { exports } = state;
  const phase = exports.phase.value;
  return (
    <Dialog
      size="wide"
      title={i18n.t('exporting.title', ids.length, [ids.length.toLocaleString()])}
      onClose={onClose}
    >
      <div class={styles['choices']} inert={phase.name === 'writing'}>
        <div class={styles['formats']}>
          <FormatList
            label={i18n.t('exporting.format')}
            groups={formatGroups(state.settings.value)}
            value={exports.format.value}
            onChange={(format) => {
              exports.format.value = format;
              if (isProfileKey(format)) void saveSettings({ profile: format });
            }}
          />
        </div>
        <div class={styles['result']}>
          <FilePreview label={i18n.t('exporting.preview')} file={exports.preview.value} />
          <Choices exports={exports} />
        </div>
      </div>
      <Outcome exports={exports} phase={phase} onClose={onClose} />
    </Dialog>
  );
}

/** What else can be chosen for this format. */
function Choices({ exports }: { exports: Exports }) {
  const format = exports.format.value;
  const holdsImages = format === 'epub' || !isCollectionId(format);
  return (
    <>
      {format === 'epub' && (
        <Select
          label={i18n.t('exporting.groupBy')}
          name="groupBy"
          value={exports.groupBy.value}
          options={[
            { value: 'source', label: i18n.t('exporting.bySource') },
            { value: 'date', label: i18n.t('exporting.byDate') },
          ]}
          onChange={(groupBy) => {
            exports.groupBy.value = groupBy;
          }}
        />
      )}
      {holdsImages && <Option name="images" value={exports.images} />}
      {holdsImages && exports.images.value && (
        <Option name="keepImages" value={exports.keepImages} />
      )}
    </>
  );
}

/** Something that can be had or not. */
function Option({ name, value }: { name: 'images' | 'keepImages'; value: Signal<boolean> }) {
  return (
    <label class={styles['option']}>
      <input
        type="checkbox"
        name={name}
        checked={value.value}
        onChange={(event) => {
          value.value = event.currentTarget.checked;
        }}
      />
      <span>
        {i18n.t(`exporting.${name}`)}
        <span class={styles['hint']}>{i18n.t(`exporting.${name}Text`)}</span>
      </span>
    </label>
  );
}

interface OutcomeProps {
  exports: Exports;
  phase: ExportPhase;
  onClose: () => void;
}

/** The foot of the dialog: the button that begins, then how far it is, then what became of it. */
function Outcome({ exports, phase, onClose }: OutcomeProps) {
  if (phase.name === 'writing') {
    const { done, total } = phase;
    return (
      <div class={styles['foot']}>
        <ProgressBar
          label={i18n.t('exporting.writing', [done.toLocaleString(), total.toLocaleString()])}
          done={done}
          total={total}
          onCancel={exports.cancel}
        />
      </div>
    );
  }
  const start = (
    <Button
      variant={phase.name === 'done' ? 'plain' : 'primary'}
      icon={Download}
      data-action="start-export"
      onClick={() => void exports.start()}
    >
      {i18n.t(phase.name === 'choosing' ? 'exporting.start' : 'exporting.again')}
    </Button>
  );
  if (phase.name === 'choosing') return <div class={styles['foot']}>{start}</div>;
  return (
    <div class={styles['foot']} data-outcome={phase.name}>
      {phase.name === 'done' ? <Done phase={phase} /> : <Failed error={phase.error} />}
      {start}
      {phase.name === 'done' && (
        <Button variant="primary" data-action="close-export" onClick={onClose}>
          {i18n.t('exporting.close')}
        </Button>
      )}
    </div>
  );
}

function Done({ phase }: { phase: Extract<ExportPhase, { name: 'done' }> }) {
  const { clips, file, bytes, missing } = phase;
  return (
    <div class={styles['outcome']} role="status">
      <CircleCheck size={18} aria-hidden="true" />
      <div>
        <strong>{i18n.t('exporting.done', clips, [clips.toLocaleString()])}</strong>
        <div class={styles['hint']}>
          {i18n.t('exporting.doneText', [file, sizeText(bytes, i18n.t('common.locale'))])}
        </div>
        {missing.length > 0 && (
          <details class={styles['missing']}>
            <summary>
              {i18n.t('exporting.missing', missing.length, [missing.length.toLocaleString()])}
            </summary>
            <ul>
              {missing.map((url) => (
                <li key={url}>{url}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

function Failed({ error }: { error: unknown }) {
  return (
    <div class={styles['outcome']} role="alert">
      <CircleAlert size={18} aria-hidden="true" />
      <div>
        <strong>{i18n.t('exporting.failed')}</strong>
        <div class={styles['hint']}>{failureText(error)}</div>
      </div>
    </div>
  );
}
