/** The pages that an article was cut into, as one of them links to the others. */
export interface ArticlePages {
  /** Which of them this is, counted from 1. */
  current: number;
  /** Those that it links to, without itself, in order. */
  others: { number: number; url: string }[];
  /** The page that has the whole article, where one is linked. */
  whole: string | null;
}
