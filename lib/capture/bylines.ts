import { squash } from '../text/squash.ts';
import { isWriterAccount, readAccount } from './account.ts';
import { chineseBylines } from './bylines-chinese.ts';
import { westernBylines } from './bylines-western.ts';
import type { Clues } from './clues.ts';
import type { Finding } from './finding.ts';

/** Who wrote it. An editor is never a writer, and neither is the site or the outlet on a Chinese page. */
export function readBylines(
  clues: Clues,
  editors: readonly string[],
  source: string | null,
): Finding<string[]> | null {
  const chinese = clues.lang.startsWith('zh');
  const account = chinese ? readAccount(clues) : null;
  const found = chinese ? chineseBylines(clues) : westernBylines(clues);
  if (!found) {
    return account && isWriterAccount(account.value)
      ? { ...account, value: [account.value] }
      : null;
  }
  const others = [...(chinese ? [source ?? '', clues.siteName ?? ''] : []), ...editors].map(squash);
  const value = found.value.filter((name) => !others.includes(squash(name)));
  return value.length > 0 ? { ...found, value } : null;
}
