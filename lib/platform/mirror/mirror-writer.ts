import type { Clip, Revision } from '../../clip/clip.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { sha256 } from '../../clip/sha256.ts';
import type { ClipDocument } from '../../export/clip-document.ts';
import { type KeptImages, keepImages } from '../../export/images/keep-images.ts';
import type { ClipTurn } from '../../export/mirror/mirror-clip.ts';
import { profileFor } from '../../export/own/profile-rule.ts';
import { loadProfile } from '../../export/profiles/load-profile.ts';
import { imagesAt } from '../../library/images/stored-images.ts';
import type { Library } from '../../library/library.ts';
import type { Settings } from '../settings/settings.ts';
import type { MirrorSettings } from './mirror-settings.ts';

const UTF8 = new TextEncoder();

/** Pictures stand here beside the files that show them. */
const IMAGES = 'images';

/** Writes the file of a clip. Throws `file-refused` where its profile cannot. */
export type MirrorWriter = (document: ClipDocument) => Promise<NonNullable<ClipTurn['wanted']>>;

/**
 * What writes the files of the mirror, by the reader's settings, with the pictures that the library keeps.
 * A site has a place of its own for these, which may lie outside of the folder: its files show those on the web.
 */
export async function mirrorWriter(
  library: Library,
  { format }: Pick<MirrorSettings, 'format'>,
  { own, rules, profile, export: exported }: Settings,
): Promise<MirrorWriter> {
  const keys = format === 'byRules' ? [profile, ...rules.map((rule) => rule.profile)] : [format];
  const loaded = await Promise.all(
    keys.map(async (key) => [key, await loadProfile(key, own)] as const),
  );
  const profiles = new Map(loaded);
  return async (document) => {
    const { clip, revision } = document;
    const chosen = profiles.get(format === 'byRules' ? profileFor(clip, rules, profile) : format);
    if (!chosen) throw new RangeError('a rule names a profile that was not loaded');
    const kept = chosen.site ? NO_IMAGES : await keptImages(library, revision);
    const images = new Map([...kept.names].map(([url, name]) => [url, `${IMAGES}/${name}`]));
    const { name, folder, text } = rendered(() => chosen.render({ ...document, images }, exported));
    const content = UTF8.encode(text);
    const inFolder = (path: string) => (folder ? `${folder}/${path}` : path);
    return {
      path: inFolder(name),
      hash: await sha256(content),
      stamp: stampOf(clip),
      content,
      pictures: await Promise.all(
        [...kept.files].map(async ([file, { bytes }]) => ({
          path: inFolder(`${IMAGES}/${file}`),
          hash: await sha256(new Uint8Array(await bytes.arrayBuffer())),
          bytes,
        })),
      ),
    };
  };
}

const NO_IMAGES: KeptImages = { names: new Map(), files: new Map() };

/** The pictures of a text that the library has: the network is not asked for any. */
async function keptImages(library: Library, { html, images }: Revision): Promise<KeptImages> {
  const kept = await imagesAt(
    library,
    images.map(({ url }) => url),
  );
  return kept.size === 0 ? NO_IMAGES : keepImages(html, async (url) => kept.get(url) ?? null);
}

/** Names all that the files depend on beside the clips: when it changes, all are to be written anew. */
export async function writtenBy(
  { format }: Pick<MirrorSettings, 'format'>,
  { own, rules, profile, export: exported }: Settings,
): Promise<string> {
  return sha256(UTF8.encode(JSON.stringify({ format, own, rules, profile, exported })));
}

/** A template of the reader's may go on for too long with one clip and be right for all others. */
function rendered<T>(render: () => T): T {
  try {
    return render();
  } catch (cause) {
    throw new ClipperError('file-refused', cause);
  }
}

function stampOf({ revisionId, updatedAt }: Clip): string {
  return `${revisionId} ${updatedAt}`;
}
