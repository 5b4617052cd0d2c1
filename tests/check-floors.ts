import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { capturePage } from '../lib/capture/capture-page.ts';
import { openStoredPage, type StoredPage, storedPages, storedSets } from './stored-pages.ts';

/** A share of 1 for each figure; those of fields count what is exactly right. */
type Figures = Record<string, number>;

interface FieldScore {
  n: number;
  exactRate: number;
  okRate: number;
  clean: number;
  spurious: number;
  minute?: { n: number; ok: number };
}
interface Summary {
  body?: { f1: number };
  meta: Record<string, FieldScore>;
}
type Score = (
  set: { name: string },
  pages: readonly StoredPage[],
  predictions: Record<string, unknown>,
  options: { nBoot: number },
) => { summary: Summary };

const SCORE = resolve('../shared/eval/extraction/lib/score.mjs');
/** So much may a figure fall without anybody having to look: less than a page of the largest set. */
const HAIR = 0.003;

/**
 * Reads every page of a labelled set and compares the figures to the floors kept for it, which only rise:
 * `RAISE_FLOORS=1 npx vitest run tests/extraction-<set>.test.ts` writes those of better figures.
 */
export function checkFloors(set: string): void {
  if (!storedSets().includes(set) || !existsSync(SCORE)) {
    test.skip(`../shared has no labelled set ${set}`, () => undefined);
    return;
  }
  const file = `tests/extraction-floors/${set}.json`;
  const floors: Figures = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  test(`${set}: no field falls below its floor`, { timeout: 900_000 }, async () => {
    const figures = await measure(set);
    if (process.env['RAISE_FLOORS']) writeFloors(file, floors, figures);
    const fallen = Object.keys(floors).filter((name) => (figures[name] ?? 0) < (floors[name] ?? 0));
    const told = fallen.map((name) => `${name} is ${figures[name]}, was at least ${floors[name]}`);
    expect(told).toEqual([]);
  });
}

async function measure(set: string): Promise<Figures> {
  const { scoreDataset }: { scoreDataset: Score } = await import(pathToFileURL(SCORE).href);
  const pages = storedPages(set);
  const predictions = Object.fromEntries(pages.map((page) => [page.id, read(page)]));
  return figuresOf(scoreDataset({ name: set }, pages, predictions, { nBoot: 0 }).summary);
}

/** What the score wants to know of a page. Fails where reading has changed it. */
function read(page: StoredPage): unknown {
  const document = openStoredPage(page);
  const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
  const observer = new Observer(() => undefined);
  const all = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(document, all);
  const capture = capturePage(document, page.url);
  expect(observer.takeRecords(), `${page.id} was changed`).toHaveLength(0);
  document.defaultView?.close();
  const { title, bylines: byline, source, lang, text } = capture;
  return { title, byline, source, lang, text, published: capture.published?.iso };
}

function figuresOf({ body, meta }: Summary): Figures {
  const figures: Figures = body ? { 'body F1': body.f1 } : {};
  for (const [field, score] of Object.entries(meta)) {
    // A language is given to the script (zh-Hans), the sets know the primary subtag alone.
    if (score.n > 0) figures[field] = field === 'lang' ? score.okRate : score.exactRate;
    const absent = score.clean + score.spurious;
    if (absent > 0) figures[`${field}, absent`] = score.clean / absent;
    if (score.minute) figures[`${field}, minute`] = score.minute.ok / score.minute.n;
  }
  return figures;
}

function writeFloors(file: string, floors: Figures, figures: Figures): void {
  const risen = Object.entries(figures).map(([name, figure]) => {
    const floor = Math.floor((figure - HAIR) * 1000) / 1000;
    return [name, Math.max(floor, floors[name] ?? 0)];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(risen), null, 2)}\n`);
}
