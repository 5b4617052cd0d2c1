import { BookOpen, Copy, FileDown } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { MenuButton } from '../../../components/controls/MenuButton.tsx';
import { copyEntries } from '../../../components/reader/copy-entries.ts';
import type { CopyWay } from '../../../lib/platform/files/copy-clip.ts';

export interface ActionBarProps {
  busy: 'copy' | 'save' | null;
  onOpen: () => void;
  onCopy: (way: CopyWay) => void;
  onSave: () => void;
}

/** What can be done with the clip. */
export function ActionBar({ busy, onOpen, onCopy, onSave }: ActionBarProps) {
  return (
    <div class="action-bar">
      <Button variant="primary" icon={BookOpen} data-action="open-library" onClick={onOpen}>
        {i18n.t('popup.openInLibrary')}
      </Button>
      <MenuButton
        label={i18n.t('copying.copy')}
        icon={Copy}
        name="copy"
        variant="quiet"
        opens="up"
        busy={busy === 'copy'}
        entries={copyEntries(onCopy)}
      />
      <Button
        variant="quiet"
        icon={FileDown}
        data-action="save-markdown"
        aria-label={i18n.t('popup.saveMarkdown')}
        title={i18n.t('popup.saveMarkdown')}
        busy={busy === 'save'}
        onClick={onSave}
      >
        {i18n.t('popup.markdown')}
      </Button>
    </div>
  );
}
