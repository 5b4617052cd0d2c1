import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { useFirstFocus } from '../use-first-focus.ts';

/** After a save was taken back: the way to do it after all. */
export function UndoneView({ title, onClip }: { title: string; onClip: () => void }) {
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <main class="clip">
      <h1 class="title-place">{title}</h1>
      <p class="explanation">{i18n.t('popup.undoneWhat')}</p>
      <div class="actions">
        <Button buttonRef={first} data-action="retry" onClick={onClip}>
          {i18n.t('popup.clipAgain')}
        </Button>
      </div>
    </main>
  );
}
