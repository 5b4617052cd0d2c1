import { i18n } from '#i18n';
import type { ClipEdit } from '../../lib/clip/clip.ts';
import { editClip } from '../../lib/library/clips/edit-clip.ts';
import { putBack } from '../../lib/library/clips/put-back.ts';
import { starClips } from '../../lib/library/clips/star-clips.ts';
import {
  deleteClips,
  emptyTrash,
  restoreClips,
  trashClips,
} from '../../lib/library/clips/trash.ts';
import { forgetImages } from '../../lib/library/images/forget-images.ts';
import type { Library } from '../../lib/library/library.ts';
import { tagClips } from '../../lib/library/tags/tags.ts';
import type { Notices } from './notices.ts';

/** What a reader can do to clips. Each tells the reader of it, can be undone where that is possible, and gives whether it was done. */
export interface Actions {
  edit(id: string, edit: ClipEdit): Promise<boolean>;
  tag(ids: readonly string[], change: { add?: string[]; remove?: string[] }): Promise<boolean>;
  /** Stars them, or takes the stars away where all have one. */
  star(ids: readonly string[]): Promise<boolean>;
  trash(ids: readonly string[]): Promise<boolean>;
  restore(ids: readonly string[]): Promise<boolean>;
  /** For good: ask first. */
  deleteForGood(ids: readonly string[]): Promise<boolean>;
  emptyTrash(): Promise<boolean>;
}

/** The actions on `library`, reporting to `notices`. */
export function createActions(library: Library, { attempt, done }: Notices): Actions {
  return {
    edit: (id, edit) =>
      attempt(async () => {
        const before = await editClip(library, id, edit);
        done(i18n.t('library.edited'), () => putBack(library, [before]));
      }),
    tag: (ids, change) =>
      attempt(async () => {
        const before = await tagClips(library, [...ids], change);
        done(i18n.t('library.tagged', ids.length), () => putBack(library, before));
      }),
    star: (ids) =>
      attempt(async () => {
        const { before, starred } = await starClips(library, ids);
        const text = i18n.t(starred ? 'search.isStarred' : 'search.unstarred');
        done(text, () => putBack(library, before));
      }),
    trash: (ids) =>
      attempt(async () => {
        await trashClips(library, [...ids]);
        done(i18n.t('library.trashed', ids.length), () => restoreClips(library, [...ids]));
      }),
    restore: (ids) =>
      attempt(async () => {
        await restoreClips(library, [...ids]);
        done(i18n.t('library.restored', ids.length), () => trashClips(library, [...ids]));
      }),
    deleteForGood: (ids) =>
      attempt(async () => {
        await deleteClips(library, [...ids]);
        await forgetImages(library);
        done(i18n.t('library.deleted', ids.length));
      }),
    emptyTrash: () =>
      attempt(async () => {
        await emptyTrash(library);
        await forgetImages(library);
        done(i18n.t('library.trashEmptied'));
      }),
  };
}
