import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Clip, Revision } from '../../lib/clip/clip.ts';
import type { ReadingStyle } from '../../lib/clip/reading-style.ts';
import { RevisionList } from '../clips/RevisionList.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { ArticleNotices } from './ArticleNotices.tsx';
import styles from './Reader.module.css';
import type { SoughtWords } from './use-matches.ts';

export interface ReaderProps {
  clip: Clip;
  /** The text to read. */
  revision: Revision;
  /** All texts, newest first. */
  revisions: Revision[];
  images: 'blocked' | 'loaded';
  /** Addresses in this browser of pictures that are kept, by those on the web. */
  kept: ReadonlyMap<string, string>;
  style: ReadingStyle;
  /** What can be done with the clip. */
  toolbar: ComponentChildren;
  /** What is looked for in it. */
  sought: SoughtWords;
  /** The fields to edit, in place of the header. */
  editor: ComponentChildren;
  /** Where to go on reading, after its end. */
  related?: ComponentChildren;
  /** The element that scrolls: takes the focus when a clip is opened to be read. */
  pageRef: RefObject<HTMLDivElement>;
  onShowImages: () => void;
  onRevision: (id: string) => void;
  onSource: (source: string) => void;
  onTag: (tag: string) => void;
}

/** An article, to be read. */
export function Reader(props: ReaderProps) {
  const { clip, revision, images, kept, style, toolbar, sought, editor, related, pageRef } = props;
  const elsewhere = revision.images.filter(({ url }) => !kept.has(url));
  // A clip that was a link first has one without a text: nothing to read there.
  const revisions = props.revisions.filter(({ text }) => text !== '');
  // Another clip begins at its top.
  useLayoutEffect(() => {
    if (pageRef.current) pageRef.current.scrollTop = 0;
  }, [clip.id]);
  return (
    <article class={styles['reader']} data-testid="reader" aria-label={clip.title}>
      {toolbar}
      <div
        ref={pageRef}
        class={styles['page']}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        data-face={style.face}
        data-measure={style.measure}
        style={{ '--reading-size': `${style.size / 16}rem` }}
      >
        <div
          class={styles['column']}
          lang={clip.lang === 'und' ? undefined : clip.lang}
          data-kind={clip.kind}
        >
          {editor || (
            <ArticleHeader
              clip={clip}
              evidence={revision.evidence}
              words={sought.words}
              onSource={props.onSource}
              onTag={props.onTag}
            />
          )}
          <ArticleNotices
            clip={clip}
            current={revision.id === clip.revisionId}
            images={images === 'blocked' ? elsewhere.length : 0}
            onShowImages={props.onShowImages}
          />
          <ArticleBody
            html={revision.html}
            text={revision.text}
            lang={clip.lang}
            images={images}
            kept={kept}
            sought={sought}
            pageRef={pageRef}
          />
          <footer class={styles['footer']}>
            <a href={clip.url} target="_blank" rel="noopener noreferrer">
              {readableUrl(clip.url)}
            </a>
            {revisions.length > 1 && (
              <RevisionList revisions={revisions} shown={revision.id} onChoose={props.onRevision} />
            )}
          </footer>
          {related}
        </div>
      </div>
    </article>
  );
}

/** Addresses in Chinese are unreadable as they travel. */
function readableUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
