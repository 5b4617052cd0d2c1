import type { CitationRun, CitationStyle } from '../citation-style.ts';
import { englishDate } from '../english-date.ts';
import { isHan } from '../is-han.ts';
import type { PersonName } from '../person-name.ts';

const MOST_AUTHORS = 20;

/**
 * APA, 7th edition: Smith, J. P., & de Beauvoir, S. (2022, May 8). Title. *The Example Times*. Address.
 * Of a page of a site it is the title that is in italics. Without a date, the date of access is told.
 */
export const apa: CitationStyle = (citation) => {
  const { kind, title, container, issued, accessed, url } = citation;
  const authors = authorList(citation.authors);
  const year = issued === null ? 'n.d.' : dateText(issued);
  const titleRuns: CitationRun[] =
    kind === 'webpage'
      ? [{ text: title, italic: true }, { text: stop(title) }]
      : [{ text: stopped(title) }];
  const head: CitationRun[] =
    authors === ''
      ? [...titleRuns, { text: ` (${year}).` }]
      : [{ text: `${stopped(authors)} (${year}). ` }, ...titleRuns];
  const where: CitationRun[] =
    container === null
      ? []
      : kind === 'newspaper'
        ? [{ text: ' ' }, { text: container, italic: true }, { text: '.' }]
        : [{ text: ` ${container}.` }];
  const { year: seen, monthDay } = englishDate(accessed);
  const retrieved = issued === null ? ` Retrieved ${monthDay}, ${seen}, from ` : ' ';
  return [...head, ...where, { text: retrieved + url }];
};

function authorList(authors: PersonName[]): string {
  const names = authors.map(nameText);
  const last = names.at(-1) ?? '';
  if (names.length > MOST_AUTHORS) {
    return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${last}`;
  }
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function nameText(name: PersonName): string {
  if ('literal' in name) return name.literal;
  const { family, given, particle } = name;
  if (isHan(family)) return family + given;
  const initials = given
    .split(/[\s.]+/u)
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .map(([initial = '']) => `${initial.toUpperCase()}.`)
        .join('-'),
    );
  return `${[particle, family].filter(Boolean).join(' ')}, ${initials.join(' ')}`;
}

function dateText(date: string): string {
  const { year, monthDay } = englishDate(date);
  return [year, monthDay].filter(Boolean).join(', ');
}

/** The full stop after text that does not end in one, or in a mark that stands for it. */
function stop(text: string): string {
  return /[.?!。？！]$/u.test(text) ? '' : '.';
}

/** American: a full stop goes before a closing quotation mark. */
function stopped(text: string): string {
  return /[^.?!。？！]”$/u.test(text) ? `${text.slice(0, -1)}.”` : text + stop(text);
}
