import type { Citation } from '../citation.ts';
import type { CitationStyle } from '../citation-style.ts';
import { isHan } from '../is-han.ts';
import type { PersonName } from '../person-name.ts';

const MOST_AUTHORS = 3;

/**
 * GB/T 7714-2015, numeric, without the number: 刘岚. 题名[N/OL]. 中国邮政快递报, 2022-05-18[2022-05-19].
 * 地址. Family names of other scripts in capitals with initials; of more than three authors three, and
 * 等 or “et al.” after the script of their names (the standard, 8.1.2).
 */
export const gbt7714: CitationStyle = (citation) => {
  const { kind, title, container, issued, accessed, url } = citation;
  const authors = authorList(citation);
  const place =
    kind === 'newspaper'
      ? `[N/OL]. ${[container, issued].filter(Boolean).join(', ')}[${accessed}]`
      : `[EB/OL]${container ? `//${container}` : ''}. ${issued ? `(${issued})` : ''}[${accessed}]`;
  return [{ text: `${authors && `${authors}. `}${title}${place}. ${url}.` }];
};

function authorList({ authors }: Citation): string {
  const names = authors.slice(0, MOST_AUTHORS).map(nameText);
  if (authors.length > MOST_AUTHORS) names.push(isHan(names[0] ?? '') ? '等' : 'et al');
  return names.join(', ');
}

function nameText(name: PersonName): string {
  if ('literal' in name) return name.literal.toUpperCase();
  const { family, given, particle } = name;
  if (isHan(family)) return family + given;
  const initials = given
    .split(/[\s.-]+/u)
    .filter(Boolean)
    .map(([initial]) => initial);
  return [particle, family, ...initials].filter(Boolean).join(' ').toUpperCase();
}
