import { canonicalUrl } from '../../clip/canonical-url.ts';
import type { Field } from '../../clip/capture.ts';
import { gatherClues } from '../clues/gather-clues.ts';
import type { PageClues } from '../clues/page-clues.ts';
import type { ArticleReading, Metadata, PageReading } from '../clues/page-reading.ts';
import type { PickedWords } from '../sites/pick.ts';
import { ruledFields } from '../sites/ruled-fields.ts';
import { ruledTitle } from '../sites/ruled-title.ts';
import { readBylines } from './bylines/bylines.ts';
import { readEditors } from './bylines/editors.ts';
import type { Clues } from './clues.ts';
import { readModified } from './dates/modified.ts';
import { pageZone } from './dates/page-zone.ts';
import { readPublished } from './dates/published.ts';
import { type Finding, toEvidence } from './finding.ts';
import { readKeywords } from './keywords.ts';
import { readLanguage } from './language.ts';
import { readLeadImage } from './lead-image.ts';
import { siteNames } from './source/site-name.ts';
import { readSource } from './source/source.ts';
import { statedHead } from './stated-head.ts';
import { headlineParts } from './title/headline-parts.ts';
import { readTitle, statedTitles } from './title/title.ts';
import { readTitleLines } from './title/title-lines.ts';

/** The fields about the article: who wrote it, where and when it was published, in which language. */
export function readMetadata(page: PageReading, article: ArticleReading): Metadata {
  return judgeClues(gatherClues(page, article));
}

/** The same from the clues alone, away from the page; what the site's rules picked counts first. */
export function judgeClues(gathered: PageClues, picked: readonly PickedWords[] = []): Metadata {
  const { url, text, declaredLang } = gathered;
  const { hostname } = new URL(url);
  const head = statedHead(gathered);
  const sites = siteNames(gathered);
  const siteName = sites[0] ?? null;
  const names = sites.map(({ value }) => value);
  const stated = statedTitles(head, names, hostname);
  const seen = headlineParts(
    gathered,
    stated.map(({ value }) => value),
  );
  const title = ruledTitle(picked) ?? readTitle(gathered, seen.headline, stated);
  const lang = readLanguage(`${title.value}\n${text}`, declaredLang);
  const clues: Clues = {
    ...gathered,
    metas: head.metas,
    nodes: head.nodes,
    title: title.value,
    lang: lang.value,
    zone: pageZone(lang.value, hostname),
    siteName: siteName?.value ?? null,
  };
  const ruled = ruledFields(picked, clues);
  const published = ruled.published ?? readPublished(clues);
  const modified = ruled.modified ?? readModified(clues, published?.value ?? null);
  const source = ruled.source ?? readSource(clues);
  const editors = ruled.editors ?? readEditors(clues);
  const bylines = ruled.bylines ?? readBylines(clues, editors?.value ?? [], source?.value ?? null);
  const keywords = ruled.keywords ?? readKeywords(head.metas, head.nodes, title.value);
  const leadImage = ruled.leadImage ?? readLeadImage(gathered.baseUrl, head.metas, head.nodes);
  const lines = readTitleLines(clues, seen);
  const kicker = ruled.kicker ?? lines.kicker;
  const subtitle = ruled.subtitle ?? lines.subtitle;
  const originalTitle = ruled.originalTitle ?? lines.originalTitle;
  const address = canonicalUrl(url, head.addresses);
  const isOwn = address === canonicalUrl(url);
  const found: Partial<Record<Field, Finding<unknown> | null>> = {
    title,
    kicker,
    subtitle,
    originalTitle,
    bylines,
    editors,
    source,
    siteName,
    published,
    modified,
    lang,
    leadImage,
    keywords,
    canonicalUrl: { value: address, from: isOwn ? 'address' : 'stated address' },
  };
  return {
    title: title.value,
    kicker: kicker?.value ?? null,
    subtitle: subtitle?.value ?? null,
    originalTitle: originalTitle?.value ?? null,
    bylines: bylines?.value ?? [],
    editors: editors?.value ?? [],
    source: source?.value ?? null,
    siteName: siteName?.value ?? null,
    published: published?.value ?? null,
    modified: modified?.value ?? null,
    lang: lang.value,
    keywords: keywords?.value ?? [],
    leadImage: leadImage?.value ?? null,
    canonicalUrl: address,
    evidence: Object.fromEntries(
      Object.entries(found).flatMap(([field, finding]) =>
        finding ? [[field, toEvidence(finding)]] : [],
      ),
    ),
  };
}
