/** Characters of an article: the longest novels have fewer. What has more would stop the page that reads it. */
export const MOST_CHARACTERS = 8_000_000;
