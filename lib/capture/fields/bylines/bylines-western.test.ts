import { describe, expect, test } from 'vitest';
import type { Line, Neighbourhood } from '../../clues/page-clues.ts';
import { makeClues, makeLine } from '../../testing/make-clues.ts';
import type { Clues } from '../clues.ts';
import { westernBylines } from './bylines-western.ts';

/** The writers of a page in English with this line under its headline. */
function writers(header: string, over: Partial<Clues> = {}, mark = ''): string[] | null {
  const clues = makeClues({}, { lang: 'en', siteName: 'The Example', ...over });
  const lines = header ? [{ ...makeLine(header, mark), parts: [header] }] : [];
  return westernBylines({ ...clues, around: { ...clues.around, header: lines } })?.value ?? null;
}

describe('a line under the headline', () => {
  test.each<[string, string[], string?]>([
    ['By Ann Bee', ['Ann Bee']],
    ['By Ann Bee and Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['By Ann Bee, Carl Dee and Eve Foe', ['Ann Bee', 'Carl Dee', 'Eve Foe']],
    ['BY ANN BEE', ['ANN BEE']],
    ['By Ann Bee, Political Editor', ['Ann Bee']],
    ['By Ann Bee | May 18, 2022', ['Ann Bee']],
    ['By Ann Bee • 2 minute read', ['Ann Bee']],
    ['By Ann Bee, Reuters', ['Ann Bee']],
    ['Written by Ann Bee', ['Ann Bee']],
    ['Story by Ann Bee', ['Ann Bee']],
    ['By Ann Bee in Paris', ['Ann Bee']],
    ['Posted on May 18, 2022 by Ann Bee', ['Ann Bee']],
    ['May 18, 2022 By Ann Bee Leave a Comment', ['Ann Bee']],
    ['Posted by Ann Bee, Software Engineer', ['Ann Bee']],
    ['Von Jörg Zschau und Anna van der Berg', ['Jörg Zschau', 'Anna van der Berg']],
    ['Par Zoé Brûlé et Luc Petit', ['Zoé Brûlé', 'Luc Petit']],
    ['Por Inés Muñoz y Juan Gil', ['Inés Muñoz', 'Juan Gil']],
    ['di Ugo Rossi', ['Ugo Rossi']],
    ['Door Piet de Vries', ['Piet de Vries']],
    ['Von: Ann BEE, Carl Dee', ['Ann BEE', 'Carl Dee']],
    ['Text: Ann Bee', ['Ann Bee']],
    ['Autor: Ann Bee', ['Ann Bee']],
    ['Autorin/Autor: Ann Bee', ['Ann Bee']],
    ['Auteur : Zoé Brûlé', ['Zoé Brûlé']],
    ['Tekst: Ola Åsen og Kari Dahl', ['Ola Åsen', 'Kari Dahl']],
    ['Av Ola Åsen', ['Ola Åsen']],
    ['Af Ida Bech', ['Ida Bech']],
    ['Text: Åsa Ek och Bo Dahl', ['Åsa Ek', 'Bo Dahl']],
    ['Teksti: Aino Aalto ja Eero Elo', ['Aino Aalto', 'Eero Elo']],
    ['Kirjoittaja: Aino Aalto', ['Aino Aalto']],
    ['Autor: Jan Nowák a Eva Malá', ['Jan Nowák', 'Eva Malá']],
    ['Autorzy: Jan Nowak i Ewa Mała', ['Jan Nowak', 'Ewa Mała']],
    ['Yazan: Ayşe Çelik', ['Ayşe Çelik']],
    ['Oleh Budi Santoso dan Siti Rahma', ['Budi Santoso', 'Siti Rahma']],
    ['Penulis: Budi Santoso', ['Budi Santoso']],
    ['Tác giả: Nguyễn Văn An', ['Nguyễn Văn An']],
    ['Di Ugo Rossi e Lia Bianchi', ['Ugo Rossi', 'Lia Bianchi']],
    ['Door Piet de Vries en Els Bos', ['Piet de Vries', 'Els Bos']],
    ['Автор: Анна Белова', ['Анна Белова']],
    ['Анна Белова и Пётр Диев, корреспонденты', ['Анна Белова', 'Пётр Диев'], 'author'],
    ['Του Νίκου Παππά', ['Νίκου Παππά'], 'author'],
    ['بقلم: أحمد سالم', ['أحمد سالم']],
    ['מאת: דנה לוי', ['דנה לוי']],
    ['लेखक: अमित वर्मा', ['अमित वर्मा']],
    ['By Ann Bee with Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['By Ann Bee @annbee', ['Ann Bee']],
    ['By Ann Bee (ann.bee@example.com)', ['Ann Bee']],
    ['By Ann Bee Senior Reporter', ['Ann Bee']],
    ['By Ann Bee and Carl Dee Political Correspondents', ['Ann Bee', 'Carl Dee']],
    ['By Ann Bee, Senior Political Editor, and Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['By Ann Bee; Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['By Ann Bee / Carl Dee', ['Ann Bee', 'Carl Dee']],
    ['Por Inés Muñoz, enviada especial', ['Inés Muñoz']],
    ['Par Luc Petit, envoyé spécial à Kaboul', ['Luc Petit']],
    ['Text: Ann Bee | Foto: Carl Dee', ['Ann Bee']],
    ['Ann Bee, Redakteurin', ['Ann Bee'], 'author'],
    ['Ein Kommentar von Ann Bee', ['Ann Bee']],
    ['Propos recueillis par Zoé Brûlé', ['Zoé Brûlé']],
    ['A cura di Ugo Rossi', ['Ugo Rossi']],
    ['Von Ann Bee, ARD-Studio Rom', ['Ann Bee']],
    ['By Ann Bee, in Lisbon', ['Ann Bee']],
    ['Ann Bee 2 hours ago', ['Ann Bee'], 'author'],
    ['By Ann Bee (reporting) and Carl Dee (photography)', ['Ann Bee']],
    ['Par Luc Petit (avec Zoé Brûlé et Eva Blanc)', ['Luc Petit', 'Zoé Brûlé', 'Eva Blanc']],
    ['AFP 18 mai 2022', ['AFP'], 'author'],
    ['ANN BEE AND CARL DEE', ['ANN BEE', 'CARL DEE'], 'byline'],
  ])('%s', (header, names, mark = '') => {
    expect(writers(header, {}, mark)).toEqual(names);
  });

  test.each<[string, string?]>([
    ['By The Example'],
    ['By Staff'],
    ['By admin'],
    ['By 4 May the ferry had returned'],
    ['2 minute read'],
    ['By subscribing you agree to our terms'],
    ['Foto: Ann Bee'],
    ['Photo by Ann Bee'],
    ['Text Size Settings'],
    ['Read More Articles', 'author'],
    ['Follow The Author', 'author'],
    ['Redaktion: Ann Bee', 'byline'],
    ['Eve Foe, Geschäftsführerin', 'quoteAuthor'],
    ['View All Posts', 'author-links'],
    ['Zum Autorenprofil', 'author'],
    ['Mehr Von Der Redaktion', 'author'],
    ['Alle Artikel Lesen', 'author'],
    ['Updated May 18, 2022', 'byline'],
  ])('nobody: %s', (header, mark = '') => {
    expect(writers(header, {}, mark)).toBeNull();
  });
});

const author = (...authors: unknown[]) => ({
  nodes: [{ '@type': 'NewsArticle', author: authors }],
});

describe('what the head states', () => {
  test.each<[string, Partial<Clues>, string[]]>([
    ['people', author({ name: 'Ann Bee' }, { name: 'Carl Dee' }), ['Ann Bee', 'Carl Dee']],
    ['a person and the site', author({ name: 'Ann Bee' }, { name: 'The Example' }), ['Ann Bee']],
    ['a name with its role', author({ name: 'Ann Bee, Senior Reporter' }), ['Ann Bee']],
    ['a name written like an index', { metas: { citation_author: ['Bee, Ann'] } }, ['Ann Bee']],
    ['two in one field', author('Ann Bee and Carl Dee'), ['Ann Bee', 'Carl Dee']],
    [
      'a desk, where no person signs',
      author({ '@type': 'Organization', name: 'Example Staff Desk' }),
      ['Example Staff Desk'],
    ],
    ['meta author', { metas: { author: ['Ann Bee'] } }, ['Ann Bee']],
    [
      'a meta of the house',
      { metas: { example_authors: ['Ann Bee, Carl Dee'] } },
      ['Ann Bee', 'Carl Dee'],
    ],
    [
      'a meta with semicolons',
      { metas: { 'mrf:authors': ['Ann Bee;Carl Dee'] } },
      ['Ann Bee', 'Carl Dee'],
    ],
    [
      'what a card of the page says',
      { metas: { 'twitter:label1': ['Verfasst von'], 'twitter:data1': ['Ann Bee'] } },
      ['Ann Bee'],
    ],
    [
      'a name in halves',
      author({ '@type': 'Person', givenName: 'Ann', familyName: 'Bee' }),
      ['Ann Bee'],
    ],
    ['a name of another field', author({ '@type': 'Person', byline: 'Ann Bee' }), ['Ann Bee']],
    [
      'an agency that signs with a desk',
      author(
        { '@type': 'Organization', name: 'Press Agency' },
        { '@type': 'Person', name: 'EX-Redaktion' },
      ),
      ['Press Agency', 'EX-Redaktion'],
    ],
    ['a desk with a number', author({ name: 'EX24 Redaktion' }), ['EX24 Redaktion']],
    ['a second name in brackets', author({ name: 'Ann (Mary Eve) Bee' }), ['Ann (Mary Eve) Bee']],
    [
      'an address in brackets',
      { metas: { author: ['Ann Bee (https://ann.example/bee/)'] } },
      ['Ann Bee'],
    ],
    ['one name in two cases', author({ name: 'Ann Bee' }, { name: 'ANN BEE' }), ['Ann Bee']],
    [
      'meta with an address',
      { metas: { 'article:author': ['https://www.facebook.com/example'], author: ['Ann Bee'] } },
      ['Ann Bee'],
    ],
  ])('%s', (_name, over, names) => {
    expect(writers('', over)).toEqual(names);
  });

  test.each<[string, Partial<Clues>]>([
    ['an e-mail', { metas: { author: ['name, email@example.com'] } }],
    ['a number', { metas: { author: ['104363'] } }],
    ['a date glued on', { metas: { author: ['2 Min Read'] } }],
    ['a template', author({ name: 'No Author' })],
    ['a handle', { metas: { 'twitter:creator': ['@example'] } }],
    [
      'the reading time of a card',
      { metas: { 'twitter:label1': ['Est. reading time'], 'twitter:data1': ['Two Minutes'] } },
    ],
  ])('nobody: %s', (_name, over) => {
    expect(writers('', over)).toBeNull();
  });
});

describe('lines of the text and behind it', () => {
  test.each<[keyof Neighbourhood, string, string[]]>([
    ['opening', 'Par Zoé Brûlé', ['Zoé Brûlé']],
    ['closing', 'Reporting by Ann Bee and Carl Dee; Editing by Eve Foe', ['Ann Bee', 'Carl Dee']],
    ['closing', '(Reporting by Ann Bee, editing by Eve Foe)', ['Ann Bee']],
    ['after', 'Autorin/Autor\u3000Ann Bee', ['Ann Bee']],
    ['after', 'Author\nAnn Bee', ['Ann Bee']],
  ])('%s: %s', (place, text, names) => {
    const clues = makeClues({ [place]: text }, { lang: 'en', siteName: 'The Example' });
    expect(westernBylines(clues)?.value).toEqual(names);
  });

  test('whoever wrote the other articles did not write this one', () => {
    const after = 'By Ann Bee\nA bridge for the valley\nBy Carl Dee';
    expect(westernBylines(makeClues({ after }, { lang: 'en' }))).toBeNull();
  });

  test('a name in an element named after the author', () => {
    const clues = makeClues({}, { lang: 'vi' });
    const closing = [makeLine('Họ nói vậy.'), makeLine('Văn An', 'author_mail')];
    expect(westernBylines({ ...clues, around: { ...clues.around, closing } })?.value).toEqual([
      'Văn An',
    ]);
  });

  test.each<[string, Line[], string[]]>([
    [
      'a line that begins with By before an element named after it',
      [makeLine('Deal Professor', 'byline-column'), makeLine('By Ann Bee', 'byline')],
      ['Ann Bee'],
    ],
    [
      'a name with its office',
      [
        {
          ...makeLine('Ann BeeTransport correspondent'),
          parts: ['Ann Bee', 'Transport correspondent'],
        },
      ],
      ['Ann Bee'],
    ],
    [
      'a name above its office',
      [makeLine('Ann Bee'), makeLine('Korrespondentin in Rom')],
      ['Ann Bee'],
    ],
    ['who posted it', [makeLine('Posted by Ann Bee at 9:12 AM')], ['Ann Bee']],
    [
      'the name’s own element before one around it',
      [
        { ...makeLine('Tech Insider'), marks: ['', 'sourcename', 'authorinfo'] },
        { ...makeLine('Ann Bee'), marks: ['', 'authorname', 'authorinfo'] },
      ],
      ['Ann Bee'],
    ],
  ])('%s', (_name, header, names) => {
    const clues = makeClues({}, { lang: 'en' });
    expect(westernBylines({ ...clues, around: { ...clues.around, header } })?.value).toEqual(names);
  });
});
