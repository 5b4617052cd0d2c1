/** Words are indexed by so many code units at most: longer ones are data or addresses, told apart by their text. */
export const LONGEST_WORD = 32;
