import type { MetaTags } from '../clues/meta-tags.ts';
import type { StructuredNode } from '../clues/structured-data.ts';
import type { Finding } from './finding.ts';

const NAMES = ['keywords', 'news_keywords', 'article:tag', 'tags', 'parsely-tags'];
const MAX_KEYWORDS = 20;

function wordsOf(value: unknown): string[] {
  const text = Array.isArray(value)
    ? value.filter((word) => typeof word === 'string').join(',')
    : value;
  if (typeof text !== 'string') return [];
  const separator = /[,，;；、|]/.test(text)
    ? /[,，;；、|]/
    : /[\u3400-\u9fff]/.test(text)
      ? /\s+/
      : /$/;
  return text
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length < 40);
}

/** What the page says it is about. A headline put in the keywords is left out. */
export function readKeywords(
  metas: MetaTags,
  nodes: readonly StructuredNode[],
  title: string,
): Finding<string[]> | null {
  const found: Finding<string[]>[] = [
    ...nodes.map((node) => ({ value: wordsOf(node['keywords']), from: 'json-ld keywords' })),
    ...NAMES.map((name) => ({
      value: (metas[name] ?? []).flatMap(wordsOf),
      from: `meta ${name}`,
    })),
  ];
  for (const { value, from } of found) {
    const words = [...new Set(value)].filter(
      (word) => word !== title && !title.startsWith(word + word),
    );
    if (words.length > 0) return { value: words.slice(0, MAX_KEYWORDS), from };
  }
  return null;
}
