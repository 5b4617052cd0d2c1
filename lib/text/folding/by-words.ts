/**
 * A regular expression's source for the words before a writer's name, in the languages of Western Europe:
 * `By`, `Von`, `Story by`. They count only before a capital letter: `de`, `di` and `av` are common words.
 */
export const BY_WORDS =
  '(?:(?:written|story|words|text|report(?:ed)?|reporting) by|by|von|par|por|di|de|door|av|af|przez|text:|texte?\\s?:|testo:|texto:|from)';
