/** Words before a writer's name; they count before a capital letter only: `de`, `di` and `av` are common words. */
const BY_WORDS = [
  ...[
    'written',
    'story',
    'words',
    'text',
    'report',
    'reported',
    'reporting',
    'analysis',
    'opinion',
  ].map((what) => `${what} by`),
  ...'by von par por di de door av af przez oleh bởi from від от του'.split(' '),
];
/** What a writer is called where a colon follows, or an element ends. */
const LABELS = [
  'authors?|written|autor(?:in|en|innen|a|es|as|i|zy|ka)?(?:[/*:]in|/autor)?|auteur(?:e|s|es)?|autric[ei]|autor[ei]',
  'verfasser(?:in)?|text(?: und fotos?)?|texte|testo|texto|tekst|teksti|tekst og foto|teksten|redacteur|journalist',
  'forfattere?|författare|skribent|kirjoittajat?|toimittaja|yazan|yazar|haber|penulis|reporter|wartawan|tác giả',
  'szerző|írta|autori?|συντάκτης|автори?|авторы?|текст|بقلم|كتب|الكاتب|מאת|כתב|लेखक|রচনা|著者|文責?|執筆|取材・文|작성자',
].join('|');

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** A regular expression's source for the words, small, with a capital, or all in capitals. */
const BY = BY_WORDS.flatMap((word) => [word, capital(word), word.toUpperCase()]).join('|');
const BEFORE = '(?:^[(（]?|[|·•]\\s*)';
const BY_LINE = new RegExp(`${BEFORE}(?:${BY})(?:\\s*:\\s*|\\s+)(?=\\p{Lu})(.{2,120})$`, 'u');
const LABELLED = new RegExp(`${BEFORE}(?:${LABELS})\\s*[:：・]\\s*(.{2,120})$`, 'iu');
/** Other people who had to do with it, and what is no name at all, after the names. */
const OTHERS =
  /\s*[|;,/(]?\s*(?:(?:foto|photo|bild|video|graph?ik|illustration|übersetz|translat|edit|adapt|infograf|mitarbeit|redaktion:|redigering|valokuva|zdjęci|фото)[\p{L}/]*(?:\s+(?:by|von))?[\s:]).*$/iu;

/**
 * The words in which a line names its writers: `By Ann Bee and Carl Dee` → `Ann Bee and Carl Dee`, `Autor:
 * Ann Bee | Foto: Eve Foe` → `Ann Bee`. `null` for a line that names nobody so.
 */
export function writtenBy(line: string): string | null {
  const words = (BY_LINE.exec(line) ?? LABELLED.exec(line))?.[1];
  return (
    words
      ?.replace(OTHERS, '')
      .replace(/[)）.]+$/, '')
      .trim() || null
  );
}
