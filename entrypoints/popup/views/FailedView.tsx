import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { messageName } from '../../../lib/clip/message-name.ts';
import { type Failure, remediesOf } from '../clip/failure.ts';
import { useFirstFocus } from '../use-first-focus.ts';

export interface FailedViewProps {
  failure: Failure;
  title: string;
  onRetry: () => void;
  /** `null`: the browser hides the address of this page (Chromium does of its own). */
  onKeepLink: (() => void) | null;
}

/** Why there is no clip, and what can be done about it. */
export function FailedView({ failure, title, onRetry, onKeepLink }: FailedViewProps) {
  const { retry, keepLink } = remediesOf(failure.code);
  const { code } = failure;
  const first = useFirstFocus<HTMLButtonElement>();
  return (
    <main class="clip">
      {title && <h1 class="title-place">{title}</h1>}
      <p class="explanation" role="alert">
        {code === 'bug' ? i18n.t('popup.bug') : i18n.t(`errors.${messageName(code)}`)}
      </p>
      {code === 'bug' && <p class="words">{failure.words}</p>}
      <div class="actions">
        {keepLink && onKeepLink && (
          <Button
            variant={retry ? 'plain' : 'primary'}
            buttonRef={retry ? undefined : first}
            data-action="keep-link"
            onClick={onKeepLink}
          >
            {i18n.t('popup.keepLink')}
          </Button>
        )}
        {retry && (
          <Button variant="primary" buttonRef={first} data-action="retry" onClick={onRetry}>
            {i18n.t('common.retry')}
          </Button>
        )}
      </div>
    </main>
  );
}
