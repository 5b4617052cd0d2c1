import type { Clip, Revision } from '../../clip/clip.ts';
import type { WholeClip } from '../../clip/whole-clip.ts';
import { changeTime } from '../clips/change-time.ts';
import { revisionsOfClips } from '../clips/revisions.ts';
import { sameValue } from '../clips/same-value.ts';
import type { Library } from '../library.ts';
import type { ImportRule } from './import-row.ts';
import { mergeCompleted } from './merge-completed.ts';
import { mergeRestored } from './merge-restored.ts';
import { underOwnId } from './under-own-id.ts';
import { withOwnTexts } from './with-own-texts.ts';

/** What an import does to a clip that the library has. */
export interface PlannedChange {
  before: Clip;
  after: Clip;
  /** Texts that the clip gets. */
  texts: Revision[];
}

/** What becomes of some clips of a file. */
export interface ImportPlan {
  added: WholeClip[];
  changed: PlannedChange[];
  /** How many of them the library has, or had twice in the file. */
  known: number;
}

const MERGES = { restore: mergeRestored, complete: mergeCompleted } as const;

/**
 * Compares clips of a file with the library, and with one another: one article is one clip. Writes nothing.
 * Clips in the order of their ids, as `importClips` wants them.
 */
export async function planImport(
  library: Library,
  incoming: readonly WholeClip[],
  rule: ImportRule,
  now: number = Date.now(),
): Promise<ImportPlan> {
  const own = await ownClips(library, incoming);
  // An id says that two clips are one article only if their addresses, or any of their texts, say so too.
  const isOther = (whole: WholeClip) => {
    const named = own.byId.get(whole.clip.id);
    return named && !own.byIdentity.has(whole.clip.identity) && !shareText(named, whole);
  };
  if (incoming.some(isOther)) {
    const apart = incoming.map((whole) => (isOther(whole) ? underOwnId(whole) : whole));
    return planImport(library, apart, rule, now);
  }
  const merged = new Map<string, { whole: WholeClip; own: WholeClip | null }>();
  for (const whole of incoming) {
    const known = own.byIdentity.get(whole.clip.identity) ?? own.byId.get(whole.clip.id);
    const key = known?.clip.identity ?? whole.clip.identity;
    const before = merged.get(key)?.whole ?? known;
    merged.set(key, {
      whole: before ? MERGES[rule](before, whole) : whole,
      own: known ?? null,
    });
  }
  const plan: ImportPlan = { added: [], changed: [], known: 0 };
  for (const { whole, own: known } of merged.values()) {
    if (!known) plan.added.push(whole);
    else if (!sameValue(known.clip, whole.clip)) {
      plan.changed.push(
        changeOf(
          known,
          whole,
          rule === 'complete' ? changeTime(known.clip, now) : whole.clip.updatedAt,
        ),
      );
    }
  }
  const taken = await takenTexts(library, plan);
  if (taken.size > 0) {
    const apart = incoming.map((whole) => withOwnTexts(whole, taken));
    return planImport(library, apart, rule, now);
  }
  plan.added.sort((a, b) => (a.clip.id < b.clip.id ? -1 : 1));
  plan.known = incoming.length - plan.added.length - plan.changed.length;
  return plan;
}

function changeOf(
  own: WholeClip,
  { clip, revisions }: WholeClip,
  updatedAt: number,
): PlannedChange {
  const ids = new Set(own.revisions.map(({ id }) => id));
  const texts = revisions.filter(({ id }) => !ids.has(id));
  return { before: own.clip, after: { ...clip, updatedAt }, texts };
}

function shareText(one: WholeClip, other: WholeClip): boolean {
  const ids = new Set(one.revisions.map(({ id }) => id));
  return other.revisions.some(({ id }) => ids.has(id));
}

/** Ids of texts that would come in, and are those of other clips' texts. */
async function takenTexts(library: Library, { added, changed }: ImportPlan): Promise<Set<string>> {
  const texts = [...added.map(({ revisions }) => revisions), ...changed.map(({ texts }) => texts)];
  const ids = texts.flat().map(({ id }) => id);
  return new Set(await library.revisions.where('id').anyOf(ids).primaryKeys());
}

/** Those of the clips that the library has, by what makes them one clip and by id. */
async function ownClips(library: Library, incoming: readonly WholeClip[]) {
  const [same, named] = await Promise.all([
    library.clips
      .where('identity')
      .anyOf(incoming.map(({ clip }) => clip.identity))
      .toArray(),
    library.clips
      .where('id')
      .anyOf(incoming.map(({ clip }) => clip.id))
      .toArray(),
  ]);
  const clips = new Map([...same, ...named].map((clip) => [clip.id, clip]));
  const revisions = await revisionsOfClips(library, [...clips.keys()]);
  const wholes = [...clips.values()].map((clip) => ({
    clip,
    revisions: revisions.filter(({ clipId }) => clipId === clip.id),
  }));
  return {
    byIdentity: new Map(wholes.map((whole) => [whole.clip.identity, whole])),
    byId: new Map(wholes.map((whole) => [whole.clip.id, whole])),
  };
}
