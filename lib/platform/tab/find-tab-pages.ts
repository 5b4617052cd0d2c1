import type { ArticlePages } from '../../capture/pages/article-pages.ts';
import { ClipperError } from '../../clip/clipper-error.ts';
import { runScript } from './run-script.ts';

/** The pages of the article in a tab; `null` where it has but one, or may not be looked at any more. */
export async function findTabPages(tabId: number): Promise<ArticlePages | null> {
  try {
    return (await runScript<ArticlePages | null>(tabId, '/find-pages.js')) ?? null;
  } catch (error) {
    if (error instanceof ClipperError) return null;
    throw error;
  }
}
