import { type Citation, citationOf } from '../citations/citation.ts';
import type { PersonName } from '../citations/person-name.ts';
import type { Collection } from './collection.ts';

/**
 * BibTeX with biblatex's fields for the web (`url`, `urldate`, `date`), in UTF-8. What an old BibTeX does
 * not know it ignores; `year`, `month` and `day` are there for it. `langid` is a tag (BCP 47), which pandoc
 * hands on, and not one of babel's names, of which there is none for most languages.
 */
export const bibtex: Collection = {
  extension: 'bib',
  mediaType: 'application/x-bibtex;charset=utf-8',
  async *write(documents, { settings }) {
    let first = true;
    for await (const { clip } of documents) {
      yield `${first ? '' : '\n'}${entry(citationOf(clip, settings))}`;
      first = false;
    }
  },
};

function entry(citation: Citation): string {
  const { kind, container, issued, language } = citation;
  const [year, month, day] = issued?.split('-') ?? [];
  const newspaper = kind === 'newspaper';
  const fields: [string, string | null | undefined][] = [
    ['author', citation.authors.map(texName).join(' and ')],
    ['title', `{${tex(citation.title)}}`],
    [newspaper ? 'journal' : 'organization', container && tex(container)],
    ['entrysubtype', newspaper ? 'newspaper' : null],
    ['date', issued],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['url', texUrl(citation.url)],
    ['urldate', citation.accessed],
    ['langid', language],
    ['language', language],
    ['keywords', tex(citation.keywords.map((word) => word.replaceAll(',', ' ')).join(', '))],
    ['abstract', tex(citation.abstract)],
    ['annote', tex(citation.note)],
  ];
  const written = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${newspaper ? 'article' : 'online'}{${citation.key},\n${written.join('')}}\n`;
}

/** `Beauvoir, Simone`, the particle before the family name; a name that stays whole is in braces. */
function texName(name: PersonName): string {
  if ('literal' in name) return `{${tex(name.literal)}}`;
  const family = [name.particle, name.family].filter(Boolean).join(' ');
  return `${tex(family)}, ${tex(name.given)}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as TeX shows it. White space is TeX's: a line break is a space. */
function tex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}$&#_%~^]/g, (character) => TEX[character] ?? '');
}

/** An address is read as it stands, but for what would end the field. */
function texUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
