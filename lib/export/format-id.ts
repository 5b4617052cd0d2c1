import type { ProfileKey } from './profiles/profile-id.ts';

/** Formats that put all clips into one file, in the order in which they are offered. */
const COLLECTION_IDS = ['epub', 'json', 'csv', 'bibtex', 'ris', 'cslJson'] as const;

export type CollectionId = (typeof COLLECTION_IDS)[number];

/**
 * Every way to write clips; `byRules`: each by the profile that the reader's rules give it. Light: pages
 * list them without the code.
 */
export type FormatId = ProfileKey | 'byRules' | 'html' | CollectionId;

export function isCollectionId(id: string): id is CollectionId {
  return (COLLECTION_IDS as readonly string[]).includes(id);
}
