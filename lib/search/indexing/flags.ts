/** What is so or not so of a clip, one bit each. A number without `live` stands for no clip any more. */
export const HAS = {
  live: 1,
  trash: 2,
  dayOnly: 4,
  note: 8,
  byline: 16,
  image: 32,
  link: 64,
  selection: 128,
  starred: 256,
} as const;

/** Bits of `HAS`, put together. */
export type Flags = number;
