import { BookOpen, Copy, FileDown } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';

export interface ActionBarProps {
  busy: 'copy' | 'save' | null;
  onOpen: () => void;
  onCopy: () => void;
  onSave: () => void;
}

/** What can be done with the clip. */
export function ActionBar({ busy, onOpen, onCopy, onSave }: ActionBarProps) {
  return (
    <div class="action-bar">
      <Button variant="primary" icon={BookOpen} data-action="open-library" onClick={onOpen}>
        {i18n.t('popup.openInLibrary')}
      </Button>
      <Button
        variant="quiet"
        icon={Copy}
        data-action="copy-markdown"
        busy={busy === 'copy'}
        onClick={onCopy}
      >
        {i18n.t('popup.copyMarkdown')}
      </Button>
      <Button
        variant="quiet"
        icon={FileDown}
        data-action="save-markdown"
        busy={busy === 'save'}
        onClick={onSave}
      >
        {i18n.t('popup.saveMarkdown')}
      </Button>
    </div>
  );
}
