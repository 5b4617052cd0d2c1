import { i18n } from '#i18n';

/** The rules that have words of their own, by how their name begins. */
const PHRASES = [
  ['json-ld', 'capture.evidence.structuredData'],
  ['microdata', 'capture.evidence.structuredData'],
  ['meta', 'capture.evidence.metaTag'],
  ['line under', 'capture.evidence.lineUnderHeadline'],
  ['line above', 'capture.evidence.lineAboveHeadline'],
  ['label after', 'capture.evidence.lineAfterBody'],
  ['first line', 'capture.evidence.firstLine'],
  ['address', 'capture.evidence.address'],
  ['h1', 'capture.evidence.headline'],
  ['title', 'capture.evidence.tabTitle'],
] as const;

/** Where a field was read, in the reader's language; a rule without words of its own by its name. */
export function evidencePhrase(from: string): string {
  const key = PHRASES.find(([start]) => from.startsWith(start))?.[1];
  return key ? i18n.t(key) : i18n.t('capture.evidence.other', [from]);
}
