import { i18n } from '#i18n';
import { ago } from '../../../components/clips/ago.ts';
import type { Clip } from '../../../lib/clip/clip.ts';
import { FindBox } from './FindBox.tsx';
import type { Find } from './find-state.ts';

export interface RecentClipsProps {
  /** `null`: the library has not been read yet. */
  clips: Clip[] | null;
  now: () => number;
  find: Find;
  /** Opens the library: at a clip, at a search, or as it is. */
  onOpen: (id?: string, query?: string) => void;
}

/** What was clipped last, as the way back to it; all that was ever clipped, through the find box. */
export function RecentClips({ clips, now, find, onOpen }: RecentClipsProps) {
  return (
    <section class="recent" aria-labelledby="recent">
      <h2 id="recent" class="unseen">
        {i18n.t('popup.recent')}
      </h2>
      <FindBox find={find} onOpen={onOpen}>
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
      </FindBox>
    </section>
  );
}
