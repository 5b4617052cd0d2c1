import { describe, expect, test } from 'vitest';
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
    ['View All Posts', 'author-links'],
    ['Zum Autorenprofil', 'author'],
    ['Mehr Von Der Redaktion', 'author'],
    ['Alle Artikel Lesen', 'author'],
    ['Updated May 18, 2022', 'byline'],
  ])('nobody: %s', (header, mark = '') => {
    expect(writers(header, {}, mark)).toBeNull();
  });
});

describe('what the head states', () => {
  const author = (...authors: unknown[]) => ({
    nodes: [{ '@type': 'NewsArticle', author: authors }],
  });
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
  ])('nobody: %s', (_name, over) => {
    expect(writers('', over)).toBeNull();
  });
});
