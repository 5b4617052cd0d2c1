import { squash } from '../../../text/folding/squash.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { isWriterAccount, readAccount } from '../source/account.ts';
import { chineseBylines } from './bylines-chinese.ts';
import { westernBylines } from './bylines-western.ts';

/**
 * Who wrote it. An editor is never a writer; on a Chinese page neither is the site or the outlet, but the
 * account that published it is where no other name stands.
 */
export function readBylines(
  clues: Clues,
  editors: readonly string[],
  source: string | null,
): Finding<string[]> | null {
  const chinese = clues.lang.startsWith('zh');
  const found = chinese ? chineseBylines(clues) : westernBylines(clues);
  // 作者：清源 责编：清源: who is labelled as the writer is one, whatever else he did.
  const isLabelled = found?.from.startsWith('writer label') === true;
  const others = [...(chinese ? [source, clues.siteName] : []), ...(isLabelled ? [] : editors)]
    .map((name) => squash(name ?? ''))
    .filter((name) => name !== '');
  const value = found?.value.filter((name) => !others.includes(squash(name))) ?? [];
  if (found && value.length > 0) return { ...found, value };
  const account = chinese ? readAccount(clues) : null;
  return account && isWriterAccount(account.value) ? { ...account, value: [account.value] } : null;
}
