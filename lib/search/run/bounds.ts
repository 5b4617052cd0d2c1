import type { ClipSet } from '../indexing/clip-set.ts';

/**
 * What the index knows of a query without reading texts: clips that surely match, and those that may.
 * `must` is a part of `may`; where both are the same, nothing needs to be read.
 */
export interface Bounds {
  must: ClipSet;
  may: ClipSet;
}

/** Bounds of what is known for sure. */
export function sure(set: ClipSet): Bounds {
  return { must: set, may: set.copy() };
}

/** All of the parts hold. `parts` may be changed. */
export function allOf(parts: Bounds[], all: ClipSet): Bounds {
  const bounds = { must: all.copy(), may: all.copy() };
  for (const { must, may } of parts) {
    bounds.must.and(must);
    bounds.may.and(may);
  }
  return bounds;
}

/** One of the parts holds. */
export function anyOf(parts: Bounds[], all: ClipSet): Bounds {
  const none = all.copy().without(all);
  const bounds = { must: none, may: none.copy() };
  for (const { must, may } of parts) {
    bounds.must.or(must);
    bounds.may.or(may);
  }
  return bounds;
}

/** What surely matches does surely not, and what may not match may. */
export function noneOf({ must, may }: Bounds, all: ClipSet): Bounds {
  return { must: all.copy().without(may), may: all.copy().without(must) };
}
