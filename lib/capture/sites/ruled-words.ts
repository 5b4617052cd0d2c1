import type { Finding } from '../fields/finding.ts';
import type { PickedWords } from './pick.ts';
import type { RuledField } from './site-rule.ts';

/** What the rules found for a field, the most trusted first, labels taken off: one finding a source. */
export function ruledWords(picked: readonly PickedWords[], field: RuledField): Finding<string[]>[] {
  return picked
    .filter((pick) => pick.field === field)
    .map(({ words, strip = [], host }) => ({
      value: words.map((text) => stripped(text, strip)).filter((text) => text !== ''),
      from: `rule for ${host}`,
      quote: words.join(' '),
    }))
    .filter(({ value }) => value.length > 0);
}

function stripped(text: string, labels: readonly string[]): string {
  let rest = text.trim();
  for (const label of labels) {
    if (rest.startsWith(label)) rest = rest.slice(label.length).trim();
    if (label && rest.endsWith(label)) rest = rest.slice(0, -label.length).trim();
  }
  return rest;
}
