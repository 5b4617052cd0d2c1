import { i18n } from '#i18n';

/** Names of the capture's rules, and what to say of each; the first that fits counts. */
const PHRASES = [
  [/^quote link/, 'capture.evidence.quoteLink'],
  [/^code in the text/, 'capture.evidence.code'],
  [/^last change/, 'capture.evidence.lastChange'],
  [/^label of the former title/, 'capture.evidence.formerTitle'],
  [/of the text$/, 'capture.evidence.textItself'],
  [/^html lang/, 'capture.evidence.declared'],
  [/^known host/, 'capture.evidence.knownSite'],
  [/^stated address/, 'capture.evidence.statedAddress'],
  [/^json-ld|^microdata/, 'capture.evidence.structuredData'],
  [/^meta /, 'capture.evidence.metaTag'],
  [/^page script/, 'capture.evidence.pageScript'],
  [/under the headline/, 'capture.evidence.underHeadline'],
  [/above the headline/, 'capture.evidence.aboveHeadline'],
  [/beside the date/, 'capture.evidence.besideDate'],
  [/(?:end of|after) the body|at the end/, 'capture.evidence.endOfText'],
  [/first line|dateline|before the reporter/, 'capture.evidence.startOfText'],
  [/top of the page/, 'capture.evidence.topOfPage'],
  [/page title/, 'capture.evidence.pageTitle'],
  [/^headline/, 'capture.evidence.headline'],
  [/site name|name of the site/, 'capture.evidence.siteName'],
  [/^url|^address/, 'capture.evidence.address'],
  [/label|\bline\b|brackets/, 'capture.evidence.line'],
  [/element|^account|^\w+ (?:datetime|content|data-)/, 'capture.evidence.marked'],
] as const;

/** Where a field was read, in the reader's language; a rule without words of its own by its name. */
export function evidencePhrase(from: string): string {
  const host = /^rule for (\S+)$/.exec(from)?.[1];
  if (host) return i18n.t('capture.evidence.rule', [host]);
  const key = PHRASES.find(([name]) => name.test(from))?.[1];
  return key ? i18n.t(key) : i18n.t('capture.evidence.other', [from]);
}
