import { i18n } from '#i18n';
import { judgeReport } from '../../capture/judge-report.ts';
import { collectParts, type MissingPage } from '../../capture/pages/collect-parts.ts';
import { joinParts } from '../../capture/pages/join-parts.ts';
import type { PagePart, PartBlock } from '../../capture/pages/page-part.ts';
import type { SaveReceipt } from '../../clip/clip.ts';
import { clipIdentity } from '../../clip/clip-identity.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { Library } from '../../library/library.ts';
import { saveCapture } from '../../library/saving/save-capture.ts';
import { tellProgress } from '../../messaging/progress.ts';
import type { JoinPagesRequest } from '../../messaging/protocol.ts';
import type { PartReply, PartRequest } from './part-script.ts';
import { picksForTab } from './picks-for-tab.ts';
import { runScript } from './run-script.ts';

/**
 * Reads all pages of the article in a tab, one after the other, and saves them as one text. The pages are
 * fetched in the page itself, whose cookies its site gets. Throws `page-*`, `pages-unreachable`, what
 * `saveCapture` throws, and an `AbortError` when `signal` stops it: nothing is saved then.
 */
export async function joinPages(
  opening: Promise<Library>,
  { tabId, identity, revisionId }: JoinPagesRequest,
  signal: AbortSignal,
): Promise<SaveReceipt> {
  const picks = await picksForTab(tabId);
  const ask = (request: PartRequest) => askPart(tabId, picks ? { ...request, picks } : request);
  const live = await ask({});
  if (!live || (await clipIdentity(judgeReport(live.report))) !== identity) {
    throw new ClipperError('page-gone');
  }
  if (!live.pages) throw new ClipperError('pages-unreachable');
  const collected = await collectParts(live, live.pages, {
    read: (address) => ask({ url: address }).catch(nothingIfUnreadable),
    onProgress: (number, total) => tellProgress({ type: 'pages-joining', tabId, number, total }),
    signal,
  });
  if (collected.parts.every(({ part }) => part === live)) {
    throw new ClipperError('pages-unreachable');
  }
  const report = joinParts(live.report, collected, gapBlock);
  return saveCapture(await opening, judgeReport(report), { revisionId });
}

async function askPart(tabId: number, request: PartRequest): Promise<PagePart | null> {
  const reply = await runScript<PartReply>(tabId, '/read-part.js', request);
  if (!reply) throw new ClipperError('page-broken');
  if ('code' in reply) throw new ClipperError(reply.code);
  return reply.part;
}

/** A page too large or not HTML after all is missing; a tab that is closed ends it all. */
function nothingIfUnreadable(error: unknown): null {
  if (error instanceof ClipperError && error.code !== 'page-gone') return null;
  throw error;
}

/** Tells in the text itself where a page is missing, with the way to it. */
function gapBlock({ number, url }: MissingPage): PartBlock {
  const text = i18n.t('joining.gap', [String(number)]);
  const words = escapeHtml(text);
  const html = url ? `<p><a href="${escapeHtml(url)}">${words}</a></p>` : `<p>${words}</p>`;
  return { html, text };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
