import { typedList } from './typed-list.ts';

/** The tags in what was typed, without the `#` that some write before them. */
export function typedTags(text: string): string[] {
  const tags = typedList(text).map((tag) => tag.replace(/^[#＃]\s*/u, ''));
  return [...new Set(tags)].filter(Boolean);
}
