import type { CitationRun, CitationStyle } from '../citation-style.ts';
import { englishDate } from '../english-date.ts';
import { isHan } from '../is-han.ts';
import type { PersonName } from '../person-name.ts';

const [MOST_AUTHORS, SHOWN_AUTHORS] = [10, 7];

/**
 * Chicago, 17th edition, an entry of the bibliography: Smith, John, and Simone de Beauvoir. “Title.” *The
 * Example Times*, May 8, 2022. Address. The title keeps its own capitals. Without a date, the date of
 * access is told; without an author the entry goes by the newspaper or the site.
 */
export const chicago: CitationStyle = (citation) => {
  const { kind, title, container, issued, accessed, url } = citation;
  const authors = authorList(citation.authors);
  const who = authors || container || '';
  const where = authors === '' ? null : container;
  const date = issued === null ? null : dateText(issued);
  const tail = [...(date === null ? [`Accessed ${dateText(accessed)}`] : []), url].join('. ');
  const head: CitationRun[] = [{ text: who === '' ? '' : `${who.replace(/\.$/, '')}. ` }];
  if (where === null) {
    return [...head, { text: quoted(title, date === null ? '.' : ',') }, ...end([date, tail])];
  }
  const name: CitationRun = kind === 'newspaper' ? { text: where, italic: true } : { text: where };
  return [
    ...head,
    { text: `${quoted(title, '.')} ` },
    name,
    ...(date === null ? [{ text: '.' }, ...end([null, tail])] : end([date, tail], ', ')),
  ];
};

function end([date, tail]: [string | null, string], before = ' '): CitationRun[] {
  return [{ text: date === null ? ` ${tail}.` : `${before}${date}. ${tail}.` }];
}

/** In quotation marks, those inside of it single ones; a mark at the end stands for the full stop. */
function quoted(title: string, stop: '.' | ','): string {
  const inside = title.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inside}${/[.?!。？！]$/u.test(inside) ? '' : stop}”`;
}

function authorList(authors: PersonName[]): string {
  const names = authors.map((name, index) => (index === 0 ? sorted(name) : plain(name)));
  if (names.length > MOST_AUTHORS) return `${names.slice(0, SHOWN_AUTHORS).join(', ')}, et al`;
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`;
}

/** The first name is the one that the bibliography is sorted by. */
function sorted(name: PersonName): string {
  if ('literal' in name || isHan(name.family)) return plain(name);
  return `${name.family}, ${[name.given, name.particle].filter(Boolean).join(' ')}`;
}

function plain(name: PersonName): string {
  if ('literal' in name) return name.literal;
  const { family, given, particle } = name;
  return isHan(family) ? family + given : [given, particle, family].filter(Boolean).join(' ');
}

function dateText(date: string): string {
  const { year, monthDay } = englishDate(date);
  return [monthDay, year].filter(Boolean).join(/\d/.test(monthDay) ? ', ' : ' ');
}
