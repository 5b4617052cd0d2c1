import type { Capture } from '../clip/capture.ts';
import { excerpt } from '../text/excerpt.ts';
import { toEvidence } from './fields/finding.ts';
import { judgeClues } from './fields/metadata.ts';
import { readSecurities } from './fields/securities/securities.ts';
import type { PageReport } from './page-report.ts';

/** The part of a capture that needs no page: decides every field about the article from the clues. */
export function judgeReport(report: PageReport): Capture {
  const { kind, html, images, notes, ownTitle, clues, picked } = report;
  const metadata = judgeClues(clues, picked);
  if (ownTitle !== null) {
    metadata.title = ownTitle;
    metadata.evidence.title = { from: 'first line' };
  }
  const securities = readSecurities(html, clues);
  if (securities) metadata.evidence.securities = toEvidence(securities);
  return {
    ...metadata,
    securities: securities?.value ?? [],
    kind,
    url: clues.url,
    html,
    text: clues.text,
    excerpt: excerpt(clues.text),
    images,
    notes,
  };
}
