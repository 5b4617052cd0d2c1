import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fetchPage } from '../lib/capture/pages/fetch-page.ts';
import { openPage } from '../lib/capture/pages/open-page.ts';
import type { PagePart } from '../lib/capture/pages/page-part.ts';
import { readPart } from '../lib/capture/pages/read-part.ts';
import { ClipperError } from '../lib/clip/clipper-error.ts';
import type { PartReply, PartRequest } from '../lib/platform/tab/part-script.ts';
import { takeRequest } from '../lib/platform/tab/script-request.ts';

/** Runs in a page whose article is joined: reads it, or fetches another page of the article and reads that. */
export default defineUnlistedScript(async (): Promise<PartReply> => {
  try {
    return { part: await requestedPart(takeRequest<PartRequest>('/read-part.js') ?? {}) };
  } catch (error) {
    if (error instanceof ClipperError) return { code: error.code };
    throw error;
  }
});

async function requestedPart({ url, picks }: PartRequest): Promise<PagePart | null> {
  if (!url) return readPart(document, location.href, picks);
  const page = await fetchPage(url, document);
  return page && readPart(openPage(page), page.url, picks);
}
