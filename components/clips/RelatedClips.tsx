import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Clip } from '../../lib/clip/clip.ts';
import { dayText } from '../../lib/text/dates/day-text.ts';
import styles from './RelatedClips.module.css';

export interface RelatedClipsProps {
  /** Looks for them: asked when the end of the article comes near. Stays the same for one clip. */
  find: (signal: AbortSignal) => Promise<Clip[]>;
  /** The address that opens a clip. */
  hrefOf: (id: string) => string;
}

/** How far below what is seen the end of an article begins to be near. */
const NEAR = '600px';

/** Clips about the same, at the end of an article. */
export function RelatedClips({ find, hrefOf }: RelatedClipsProps) {
  const place = useRef<HTMLElement>(null);
  const [clips, setClips] = useState<Clip[]>([]);
  useEffect(() => {
    const left = new AbortController();
    setClips([]);
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        seen.disconnect();
        find(left.signal).then(setClips, (reason: unknown) => {
          if (!left.signal.aborted) reportError(reason);
        });
      },
      { rootMargin: NEAR },
    );
    if (place.current) seen.observe(place.current);
    return () => {
      seen.disconnect();
      left.abort();
    };
  }, [find]);
  const locale = i18n.t('common.locale');
  return (
    <section ref={place} class={styles['related']} data-testid="related">
      {clips.length > 0 && (
        <>
          <h2 class={styles['title']}>{i18n.t('search.related')}</h2>
          <ul class={styles['list']}>
            {clips.map((clip) => (
              <li key={clip.id}>
                <a class={styles['clip']} href={hrefOf(clip.id)}>
                  <span class={styles['name']} lang={clip.lang === 'und' ? undefined : clip.lang}>
                    {clip.title || i18n.t('common.untitled')}
                  </span>
                  <span class={styles['origin']}>
                    {[clip.source, dayText(clip.published?.iso ?? clip.clippedAt, locale)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
