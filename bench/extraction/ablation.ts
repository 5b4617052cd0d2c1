import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.ts';
import { bundleBody, type Switch } from './bundle.ts';
import { type LabelledPage, labelledSets } from './pages.ts';
import { shingleF1 } from './shingle-f1.ts';

/**
 * What each step of reading the body is worth: body F1 of the labelled sets with that step switched off, in
 * real Chromium. `tsx bench/extraction/ablation.ts [a word in the names of the steps wanted]`.
 */
const NOTHING = '() => {}';
const NEVER = '() => false';
const STEPS: Readonly<Record<string, Switch | null>> = {
  nothing: null,
  forms: ['drop-forms', 'dropForms', NOTHING],
  'second opinion': ['second-opinion', 'secondOpinion', '() => null'],
  'restored paragraphs': ['restore-paragraphs', 'restoreParagraphs', NOTHING],
  'above the headline': ['drop-above', 'dropAbove', NOTHING],
  standfirst: ['lead', 'addLead', NOTHING],
  'boxed pictures': ['picture-boxes', 'makeFigures', NOTHING],
  captions: ['captions', 'placeCaptions', NOTHING],
  head: ['cut-head', 'cutHead', '() => []'],
  'head lines': ['head-line', 'isHeadLine', NEVER],
  repeats: ['drop-repeats', 'dropRepeats', NOTHING],
  'stated body': ['drop-unstated', 'dropUnstated', NOTHING],
  teasers: ['teasers', 'dropTeasers', NOTHING],
  'teaser labels': ['teaser-label', 'isTeaserLabel', NEVER],
  promotion: ['promotion', 'isPromotion', NEVER],
  'end labels': ['end-label', 'isEndLabel', NEVER],
  paywall: ['paywall-line', 'isPaywallLine', NEVER],
  'tail lines': ['tail-line', 'isTailLine', NEVER],
  'credit lines': ['credit-line', 'isCreditLine', NEVER],
  end: ['body-end', 'cutEnds', '() => []'],
};

type World = typeof globalThis & { bodyOf(html: string, url: string): string };

const [wanted = ''] = process.argv.slice(2);
const sets = labelledSets();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
console.log(`| without | ${sets.map(({ name }) => name).join(' | ')} |`);
console.log(`|---|${sets.map(() => '--:').join('|')}|`);
for (const [name, off] of Object.entries(STEPS)) {
  if (off && !name.includes(wanted)) continue;
  const script = await bundleBody(off);
  const figures: string[] = [];
  for (const { pages } of sets) figures.push((await bodyF1(browser, script, pages)).toFixed(4));
  console.log(`| ${name} | ${figures.join(' | ')} |`);
}
await browser.close();

/** A tab of its own for each set: the documents that were read go with it. */
async function bodyF1(
  browser: Browser,
  script: string,
  pages: readonly LabelledPage[],
): Promise<number> {
  const tab = await browser.newPage();
  await tab.setOfflineMode(true);
  await tab.evaluate(script);
  const pairs = [];
  for (const { html, url, gt } of pages) {
    pairs.push({ wanted: gt.body, found: await tab.evaluate(bodyOf, html, url) });
  }
  await tab.close();
  return shingleF1(pairs);
}

/** Runs in the browser. */
function bodyOf(html: string, url: string): string {
  return (globalThis as World).bodyOf(html, url);
}
