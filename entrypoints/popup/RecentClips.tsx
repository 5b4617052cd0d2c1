import { i18n } from '#i18n';
import { ago } from '../../components/ago.ts';
import { Button } from '../../components/Button.tsx';
import type { Clip } from '../../lib/clip/clip.ts';

export interface RecentClipsProps {
  /** `null`: the library has not been read yet. */
  clips: Clip[] | null;
  now: () => number;
  onOpen: (id: string) => void;
  onAll: () => void;
}

/** What was clipped last, as the way back to it. */
export function RecentClips({ clips, now, onOpen, onAll }: RecentClipsProps) {
  return (
    <section class="recent" aria-labelledby="recent">
      <div class="recent-head">
        <h2 id="recent">{i18n.t('popup.recent')}</h2>
        <Button variant="quiet" onClick={onAll}>
          {i18n.t('popup.allClips')}
        </Button>
      </div>
      {clips?.length === 0 && <p class="recent-none">{i18n.t('popup.noneYet')}</p>}
      <ul>
        {clips?.map(({ id, title, source, siteName, clippedAt }) => (
          <li key={id}>
            <button
              type="button"
              class="recent-clip"
              title={[title, source ?? siteName].filter(Boolean).join('\n')}
              onClick={() => onOpen(id)}
            >
              <span class="recent-title">{title || i18n.t('common.untitled')}</span>
              <time class="recent-time" dateTime={new Date(clippedAt).toISOString()}>
                {ago(clippedAt, now())}
              </time>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
