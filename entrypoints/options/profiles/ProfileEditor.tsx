import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { FilePreview } from '../../../components/exports/FilePreview.tsx';
import { TemplateField } from '../../../components/exports/TemplateField.tsx';
import { Dialog } from '../../../components/feedback/Dialog.tsx';
import type { ClipDocument } from '../../../lib/export/clip-document.ts';
import type { ExportSettings } from '../../../lib/export/export-settings.ts';
import { type OwnProfile, TEMPLATE_PARTS } from '../../../lib/export/own/own-profile.ts';
import { problemText } from '../problem-text.ts';
import styles from './ProfileEditor.module.css';
import { createProfileDraft } from './profile-draft.ts';

export interface ProfileEditorProps {
  profile: OwnProfile;
  /** The clip that the templates are shown on; `null`: the library is empty. */
  sample: ClipDocument | null;
  settings: ExportSettings;
  onSave: (profile: OwnProfile) => void;
  onClose: () => void;
}

const ROWS = { fileName: 1, folder: 1, frontMatter: 7, body: 9 };

/** The templates of a profile, and beside them the file that they make of a clip. */
export function ProfileEditor(props: ProfileEditorProps) {
  const { profile, sample, settings, onSave, onClose } = props;
  const draft = useMemo(
    () => createProfileDraft(profile, sample, settings),
    [profile, sample, settings],
  );
  const { problems, preview, failure, canSave } = draft;
  const written = draft.profile.value;
  const file = preview.value;
  return (
    <Dialog size="wide" title={i18n.t('profiles.editor')} onClose={onClose}>
      <form
        class={styles['editor']}
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave.peek()) onSave({ ...written, name: written.name.trim() });
        }}
      >
        <div class={styles['templates']}>
          <label class={styles['name']}>
            <span>{i18n.t('profiles.name')}</span>
            <input
              name="profileName"
              value={written.name}
              maxLength={80}
              onInput={(event) => void draft.change({ name: event.currentTarget.value })}
            />
          </label>
          {TEMPLATE_PARTS.map((part) => {
            const problem = problems.value[part];
            return (
              <TemplateField
                key={part}
                label={i18n.t(`profiles.${part}`)}
                name={part}
                rows={ROWS[part]}
                value={written[part]}
                problem={problem ? problemText(problem) : null}
                onInput={(text) => void draft.change({ [part]: text })}
              />
            );
          })}
        </div>
        <div class={styles['result']}>
          <FilePreview
            label={i18n.t('exporting.preview')}
            file={
              file && {
                kind: 'text',
                name: [file.folder, file.name].filter(Boolean).join('/'),
                text: failure.value ?? file.text,
              }
            }
          />
          {!sample && <p class={styles['hint']}>{i18n.t('profiles.noSample')}</p>}
          <p class={styles['hint']}>{i18n.t('profiles.fields')}</p>
        </div>
        <footer class={styles['foot']}>
          <Button onClick={onClose}>{i18n.t('library.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            data-action="save-profile"
            disabled={!canSave.value}
          >
            {i18n.t('profiles.save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}
