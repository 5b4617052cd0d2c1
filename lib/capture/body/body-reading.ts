import type { CaptureNote } from '../../clip/capture.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { blockText } from '../../html/block-text.ts';
import { findHeading } from '../clues/heading.ts';
import type { ArticleReading } from '../clues/page-reading.ts';
import { readStructuredData } from '../clues/structured-data.ts';
import { bareText } from '../page/bare-text.ts';
import { liveRoot } from '../page/live-root.ts';
import { selectedInField } from '../page/selected-in-field.ts';
import { selectedRanges } from '../page/selected-ranges.ts';
import { takeSnapshot } from '../page/snapshot.ts';
import { findBody } from '../sites/find-body.ts';
import type { SitePicks } from '../sites/pick.ts';
import { ruledHeading } from '../sites/ruled-heading.ts';
import { selectAll } from '../sites/select-all.ts';
import { blocksOf } from './blocks.ts';
import { cutEnds } from './body-end.ts';
import { placeCaptions } from './captions.ts';
import { clean } from './clean.ts';
import { cutHead } from './cut-head.ts';
import { dropAbove } from './drop-above.ts';
import { dropConsent } from './drop-consent.ts';
import { dropEntries } from './drop-entries.ts';
import { dropForms } from './drop-forms.ts';
import { dropRepeats } from './drop-repeats.ts';
import { dropUnstated } from './drop-unstated.ts';
import { addLead } from './lead.ts';
import { makeParagraphs } from './paragraphs.ts';
import { isPaywallLine } from './paywall-line.ts';
import { makeFigures } from './picture-boxes.ts';
import { readPlainText } from './plain-text.ts';
import { readStatedText } from './stated-text.ts';
import { dropTeasers } from './teasers.ts';

/** The body that was read, and where on the page it was. */
export interface BodyReading {
  /** Clean markup, in an inert document. */
  body: HTMLElement;
  article: ArticleReading;
  /** The headline that the text itself begins with, on a page without markup. */
  title: string | null;
  notes: CaptureNote[];
}

/** The article of the page; on a page that has none, all that it shows. What the site's rules say counts first. */
export function readArticle(document: Document, picks?: SitePicks): BodyReading {
  const bare = bareText(document);
  if (bare?.trim()) return readBareText(document, bare);
  const snapshot = takeSnapshot(document);
  for (const part of selectAll(snapshot.document, picks?.drop ?? [])) part.remove();
  dropForms(snapshot.document.body);
  dropConsent(snapshot.document.body, document.title);
  const data = readStructuredData(document);
  const stated = readStatedText(document, data);
  const found = findBody(snapshot, stated, picks?.body);
  const content = found ?? snapshot.document.body;
  const root = liveRoot(content, snapshot);
  const heading = ruledHeading(document, picks?.fields) ?? findHeading(document, root, data);
  const headline = heading ? snapshot.placeOfLive(heading) : -1;
  if (heading) dropEntries(content, snapshot, heading);
  dropAbove(content, headline);
  addLead(content, snapshot, headline, stated);
  const body = clean(content, document.baseURI);
  makeFigures(body);
  makeParagraphs(body);
  placeCaptions(body);
  const social = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const blocks = blocksOf(body);
  // What each step leaves: asking anew for the text of every line takes as long as the step.
  const left = () => blocks.filter(({ element }) => body.contains(element));
  const credits = cutHead(blocks, [heading?.textContent ?? '', document.title, social]);
  const notes: CaptureNote[] = found ? [] : ['no-article'];
  if (left().some(({ text }) => isPaywallLine(text))) notes.push('paywall');
  dropRepeats(body);
  dropUnstated(left(), stated);
  dropTeasers(blocksOf(body));
  const ends = [...credits, ...cutEnds(left())];
  const article = { root, heading, ends, text: blockText(body), data };
  return { body, article, title: null, notes };
}

/** What the reader selected, with the markup around it. Throws `nothing-selected`. */
export function readSelection(document: Document): BodyReading {
  const typed = selectedInField(document).trim();
  const ranges = typed ? [] : selectedRanges(document);
  const [first] = ranges;
  if (!typed && !first) throw new ClipperError('nothing-selected');
  const { body: content } = takeSnapshot(document, ranges).document;
  for (const line of typed ? typed.split('\n') : []) {
    const paragraph = content.ownerDocument.createElement('p');
    paragraph.textContent = line;
    content.append(paragraph);
  }
  const body = clean(content, (first?.startContainer ?? document).baseURI);
  makeParagraphs(body);
  const container = first?.commonAncestorContainer;
  const root =
    container?.nodeType === 1 ? (container as Element) : (container?.parentElement ?? null);
  const data = readStructuredData(document);
  const heading = findHeading(document, root, data);
  const article = { root, heading, ends: [], text: blockText(body), data };
  return { body, article, title: null, notes: ['selection'] };
}

function readBareText(document: Document, bare: string): BodyReading {
  const { title, body } = readPlainText(bare, document);
  const ends = cutEnds(blocksOf(body));
  const [root, data] = [document.body, readStructuredData(document)];
  const article = { root, heading: null, ends, text: blockText(body), data };
  return { body, article, title: title || null, notes: ['plain-text'] };
}
