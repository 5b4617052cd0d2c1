import { type Citation, citationOf } from '../citations/citation.ts';
import type { PersonName } from '../citations/person-name.ts';
import type { Collection } from './collection.ts';

/** RIS, as EndNote, Zotero and NoteExpress read it: one tag a line, CR LF, UTF-8. */
export const ris: Collection = {
  extension: 'ris',
  mediaType: 'application/x-research-info-systems;charset=utf-8',
  async *write(documents, { settings }) {
    for await (const { clip } of documents) yield record(citationOf(clip, settings));
  },
};

function record(citation: Citation): string {
  const { kind, authors, title, container, issued, accessed, language } = citation;
  const lines: [string, string | null][] = [
    ['TY', kind === 'newspaper' ? 'NEWS' : 'ELEC'],
    ...authors.map((name): [string, string] => ['AU', risName(name)]),
    ['TI', title],
    [kind === 'newspaper' ? 'JF' : 'T2', container],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued && risDate(issued)],
    ['Y2', risDate(accessed)],
    ['UR', citation.url],
    ['LA', language],
    ...citation.keywords.map((word): [string, string] => ['KW', word]),
    ['AB', citation.abstract],
    ['N1', citation.note],
    ['ID', citation.key],
  ];
  const written = lines
    .filter(([, value]) => value !== null && value !== '')
    .map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/gu, ' ').trim()}\r\n`);
  return `${written.join('')}ER  - \r\n\r\n`;
}

/** `de Beauvoir, Simone`; Chinese names have the comma as well, so that no reader has to guess. */
function risName(name: PersonName): string {
  if ('literal' in name) return name.literal.replaceAll(',', ' ');
  const family = [name.particle, name.family].filter(Boolean).join(' ');
  return `${family}, ${name.given}`;
}

/** `2022/05/18/`: what would stand behind the last slash is a word such as “spring”. */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
