/**
 * The element that stands for a link to what was embedded; it becomes an `a` when the body is cleaned.
 * Until then it must not count as a link: what is nothing but a link leads to another article.
 */
export const EMBED_LINK = 'embed-link';
