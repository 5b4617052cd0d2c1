/** Words before a writer's name; they count before a capital letter only: `de`, `di` and `av` are common words. */
const BY = [
  '(?:(?:written|story|words|text|report|reported|reporting|analysis|opinion|posted|published|submitted) )?by',
  '(?:(?:verfasst|geschrieben|(?:ein )?(?:kommentar|gastbeitrag|interview)|(?:eine )?(?:analyse|reportage)) )?von',
  '(?:(?:écrit|propos recueillis) )?par|(?:escrito |una entrevista de )?por|a cura di|scritto da|di|de',
  '(?:geschreven )?door|(?:skriven|skrevet) a[vf]|av|af|(?:napisane )?przez|oleh|bởi|from|від|от|του',
].join('|');
/** What a writer is called where a colon follows, or an element ends. */
const LABELS = [
  'authors?|written|autor(?:in|en|innen|a|es|as|i|zy|ka)?(?:[/*:]in|/autor)?|auteur(?:e|s|es)?|autric[ei]|autor[ei]',
  'verfasser(?:in)?|text(?: und fotos?)?|texte|testo|texto|tekst|teksti|tekst og foto|teksten|redacteur|journalist',
  'forfattere?|författare|skribent|kirjoittajat?|toimittaja|yazan|yazar|haber|penulis|reporter|wartawan|tác giả',
  'szerző|írta|autori?|συντάκτης|автори?|авторы?|текст|بقلم|كتب|الكاتب|מאת|כתב|लेखक|রচনা|著者|文責?|執筆|取材・文|작성자',
].join('|');

const BEFORE = '(?:^[(（]?|[|·•]\\s*)';
const BY_LINE = new RegExp(`${BEFORE}(?:${BY})(?:\\s*:\\s*|\\s+)(\\p{L}.{1,119})$`, 'iu');
const LABELLED = new RegExp(`${BEFORE}(?:${LABELS})\\s*[:：・]\\s*(.{2,120})$`, 'iu');
/** Other people who had to do with it, and what is no name at all, after the names. */
const OTHERS =
  /\s*[|;,/(]?\s*(?:(?:foto|photo|bild|video|graph?ik|illustration|übersetz|translat|edit|adapt|infograf|mitarbeit|redaktion:|redigering|valokuva|zdjęci|фото)[\p{L}/]*(?:\s+(?:by|von))?[\s:]).*$/iu;

/**
 * The words in which a line names its writers: `By Ann Bee and Carl Dee` → `Ann Bee and Carl Dee`, `Autor:
 * Ann Bee | Foto: Eve Foe` → `Ann Bee`. `null` for a line that names nobody so.
 */
export function writtenBy(line: string): string | null {
  const after = BY_LINE.exec(line)?.[1] ?? '';
  const words = /^\p{Lu}/u.test(after) ? after : LABELLED.exec(line)?.[1];
  return (
    words
      ?.replace(OTHERS, '')
      .replace(/[)）.]+$/, '')
      .trim() || null
  );
}
