import type { Clip } from '../../clip/clip.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { sha256 } from '../../clip/sha256.ts';
import type { ClipDocument } from '../../export/clip-document.ts';
import { loadFormat } from '../../export/load-format.ts';
import type { ClipTurn } from '../../export/mirror/mirror-clip.ts';
import type { Settings } from '../settings/settings.ts';
import type { MirrorSettings } from './mirror-settings.ts';

const UTF8 = new TextEncoder();

/** Writes the file of a clip. Throws `file-refused` where its profile cannot. */
export type MirrorWriter = (document: ClipDocument) => Promise<NonNullable<ClipTurn['wanted']>>;

/** What writes the files of the mirror, by the reader's settings. */
export async function mirrorWriter(
  { format }: Pick<MirrorSettings, 'format'>,
  settings: Settings,
): Promise<MirrorWriter> {
  const chosen = await loadFormat(format, settings);
  if (chosen.kind !== 'each') throw new RangeError(`${format} writes no files of clips`);
  return async (document) => {
    const { name, folder, text } = rendered(() => chosen.render(document, settings.export));
    const content = UTF8.encode(text);
    return {
      path: folder ? `${folder}/${name}` : name,
      hash: await sha256(content),
      stamp: stampOf(document.clip),
      content,
    };
  };
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
