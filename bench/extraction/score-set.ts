import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { LabelledPage } from './pages.ts';
import type { StoredReading } from './read-stored.ts';

/** How often a field is right: `n` pages have it, of `clean` and `spurious` it is absent. */
interface FieldScore {
  n: number;
  exactRate: number;
  okRate: number;
  clean: number;
  spurious: number;
  minute?: { n: number; ok: number };
}

/** One page's verdicts. */
export interface PageScore {
  id: string;
  url: string;
  f1?: number;
  meta: Record<string, { v: string; truth: unknown; pred: unknown }>;
}

interface SetScore {
  summary: { body?: { f1: number }; meta: Record<string, FieldScore> };
  pages: PageScore[];
}

type Score = (
  set: { name: string },
  pages: readonly LabelledPage[],
  readings: Record<string, StoredReading>,
  options: { nBoot: number },
) => SetScore;

/** What scores extractors, beside the repository. */
const SCORE = resolve(import.meta.dirname, '../../../shared/eval/extraction/lib/score.mjs');

/** Whether sets can be scored here. */
export function canScore(): boolean {
  return existsSync(SCORE);
}

/** The figures of a set, a share of 1 each, those of fields for what is exactly right; and page by page. */
export async function scoreSet(
  name: string,
  pages: readonly LabelledPage[],
  readings: Record<string, StoredReading>,
): Promise<{ figures: Record<string, number>; pages: PageScore[] }> {
  // It finds its packages in ours.
  const { module } = await runnerImport<{ scoreDataset: Score }>(SCORE, {
    logLevel: 'error',
    resolve: { dedupe: ['htmlparser2'], noExternal: true },
  });
  const { summary, pages: scored } = module.scoreDataset({ name }, pages, readings, { nBoot: 0 });
  return { figures: figuresOf(summary), pages: scored };
}

function figuresOf({ body, meta }: SetScore['summary']): Record<string, number> {
  const figures: Record<string, number> = body ? { 'body F1': body.f1 } : {};
  for (const [field, score] of Object.entries(meta)) {
    // A language is given to the script (zh-Hans), the sets know the primary subtag alone.
    if (score.n > 0) figures[field] = field === 'lang' ? score.okRate : score.exactRate;
    const absent = score.clean + score.spurious;
    if (absent > 0) figures[`${field}, absent`] = score.clean / absent;
    if (score.minute) figures[`${field}, minute`] = score.minute.ok / score.minute.n;
  }
  return figures;
}
