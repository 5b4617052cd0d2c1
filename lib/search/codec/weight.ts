/**
 * How much a clip has of a term, and where. Bits 0 and 1 say how often it occurs (once, twice, three or
 * four times, more often), bit 2 whether it is in the title. Bits 3 to 10 say where: each occurrence sets the
 * one of its place, that is how many characters and words of the clip stand before it, modulo 8; none where
 * that is not known. So most clips that have two terms, but not side by side, are told without their text.
 */
export type Weight = number;

export const IN_TITLE: Weight = 4;

/** Bits 0 to 2. */
export const AMOUNT: Weight = 7;
export const PLACE_SHIFT = 3;
export const PLACES = 8;
export const ANYWHERE = 0xff;

/** The bit of a place in a clip. */
export function placeBit(place: number): number {
  return 1 << (place & (PLACES - 1));
}

/** The weight of a term that occurs so often, at these places (`placeBit`), in the title or not. */
export function weightOf(occurrences: number, inTitle: boolean, places: number): Weight {
  const times = occurrences <= 2 ? occurrences - 1 : occurrences <= 4 ? 2 : 3;
  return times | (inTitle ? IN_TITLE : 0) | (times === OFTEN ? 0 : places << PLACE_SHIFT);
}

/** Occurrences in bits 0 and 1 of which places are not kept: there are few that they would rule out. */
export const OFTEN = 3;

/** Where something that begins so many places before the term may begin. */
export function beginsOf(weight: Weight, before: number): number {
  const places = weight >>> PLACE_SHIFT || ANYWHERE;
  const turned = before & (PLACES - 1);
  return ((places >>> turned) | (places << (PLACES - turned))) & ANYWHERE;
}

/** The weight of what has two terms that count as one. */
export function weightOfBoth(a: Weight, b: Weight): Weight {
  const times = Math.min(OFTEN, Math.max(a & OFTEN, b & OFTEN) + 1);
  const known = a >>> PLACE_SHIFT !== 0 && b >>> PLACE_SHIFT !== 0 && times < OFTEN;
  const places = known ? (a | b) >>> PLACE_SHIFT : 0;
  return times | ((a | b) & IN_TITLE) | (places << PLACE_SHIFT);
}
