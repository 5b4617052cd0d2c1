import type { Evidence } from '../../clip/capture.ts';

/** The value of a field with the rule that found it and the words it was found in. */
export interface Finding<T> {
  value: T;
  from: string;
  quote?: string;
}

const MAX_QUOTE = 80;

/** What a reader is shown when asking why a field says what it says. */
export function toEvidence(finding: Finding<unknown>): Evidence {
  const quote = finding.quote?.replace(/\s+/g, ' ').trim();
  if (!quote) return { from: finding.from };
  return {
    from: finding.from,
    quote: quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE - 1)}…` : quote,
  };
}
