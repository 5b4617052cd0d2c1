import { Download, PencilLine, Plus, Trash2, Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { IconButton } from '../../../components/controls/IconButton.tsx';
import { Setting } from '../../../components/controls/Setting.tsx';
import { ConfirmDialog } from '../../../components/feedback/ConfirmDialog.tsx';
import { ClipperError } from '../../../lib/clip/clipper-error.ts';
import { messageName } from '../../../lib/clip/message-name.ts';
import type { ClipDocument } from '../../../lib/export/clip-document.ts';
import { FIRST_TEMPLATES, type OwnProfile } from '../../../lib/export/own/own-profile.ts';
import { saveFile } from '../../../lib/platform/files/save-file.ts';
import type { OptionsState } from '../options-state.ts';
import type { ProfileEditor } from './ProfileEditor.tsx';

interface Editing {
  /** Loaded with the first profile that is edited. */
  Editor: typeof ProfileEditor;
  profile: OwnProfile;
  sample: ClipDocument | null;
}

/** The profiles that the reader wrote: make, change, delete, take along and bring in. */
export function OwnProfiles({ state }: { state: OptionsState }) {
  const { settings, save, sample } = state;
  const { own, rules, profile: otherwise, export: exported } = settings.value;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [deleting, setDeleting] = useState<OwnProfile | null>(null);
  const [mistake, setMistake] = useState<string | undefined>();
  const file = useRef<HTMLInputElement>(null);

  const edit = async (profile: OwnProfile) => {
    const [{ ProfileEditor: Editor }, shown] = await Promise.all([
      import('./ProfileEditor.tsx'),
      sample(),
    ]);
    setEditing({ Editor, profile, sample: shown });
  };
  const keep = (profile: OwnProfile) => {
    const known = own.some(({ id }) => id === profile.id);
    void save({
      own: known ? own.map((one) => (one.id === profile.id ? profile : one)) : [...own, profile],
    });
    setEditing(null);
  };
  const remove = (id: string) => {
    const key = `own:${id}`;
    void save({
      own: own.filter((one) => one.id !== id),
      rules: rules.filter(({ profile }) => profile !== key),
      ...(otherwise === key ? { profile: 'plain' as const } : {}),
    });
  };
  const bringIn = async (text: string) => {
    try {
      const { readProfiles } = await import('../../../lib/export/own/profiles-file.ts');
      await save({ own: [...own, ...readProfiles(text, newId)] });
      setMistake(undefined);
    } catch (error) {
      if (!(error instanceof ClipperError)) throw error;
      setMistake(i18n.t(`errors.${messageName(error.code)}`));
    }
  };
  const takeAlong = async () => {
    const { writeProfiles } = await import('../../../lib/export/own/profiles-file.ts');
    const text = new Blob([writeProfiles(own)], { type: 'application/json' });
    saveFile('jianbao-profiles.json', text);
  };

  return (
    <>
      <Setting title={i18n.t('profiles.title')} text={mistake ?? i18n.t('profiles.text')}>
        <Button
          icon={Plus}
          data-action="new-profile"
          onClick={() =>
            void edit({ id: newId(), name: i18n.t('profiles.newName'), ...FIRST_TEMPLATES })
          }
        >
          {i18n.t('profiles.new')}
        </Button>
        <IconButton
          icon={Upload}
          label={i18n.t('profiles.import')}
          data-action="import-profiles"
          onClick={() => file.current?.click()}
        />
        {own.length > 0 && (
          <IconButton
            icon={Download}
            label={i18n.t('profiles.export')}
            data-action="export-profiles"
            onClick={() => void takeAlong()}
          />
        )}
        <input
          ref={file}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={i18n.t('profiles.import')}
          onChange={async (event) => {
            const input = event.currentTarget;
            const [chosen] = input.files ?? [];
            if (chosen) await bringIn(await chosen.text());
            input.value = '';
          }}
        />
      </Setting>
      {own.map((profile) => (
        <Setting key={profile.id} title={profile.name} text={profile.fileName}>
          <IconButton
            icon={PencilLine}
            label={i18n.t('profiles.edit', [profile.name])}
            onClick={() => void edit(profile)}
          />
          <IconButton
            icon={Trash2}
            label={i18n.t('profiles.delete', [profile.name])}
            onClick={() => setDeleting(profile)}
          />
        </Setting>
      ))}
      {deleting && (
        <ConfirmDialog
          title={i18n.t('profiles.delete', [deleting.name])}
          text={i18n.t('profiles.deleteText')}
          action={i18n.t('library.delete')}
          onConfirm={() => remove(deleting.id)}
          onClose={() => setDeleting(null)}
        />
      )}
      {editing && (
        <editing.Editor
          profile={editing.profile}
          sample={editing.sample}
          settings={exported}
          onSave={keep}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

function newId(): string {
  return crypto.randomUUID().slice(0, 8);
}
