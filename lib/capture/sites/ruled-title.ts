import type { Finding } from '../fields/finding.ts';
import type { PickedWords } from './pick.ts';
import { ruledWords } from './ruled-words.ts';

/** The headline where a rule points at it; `null` leaves it to the general rules. */
export function ruledTitle(picked: readonly PickedWords[]): Finding<string> | null {
  const [found] = ruledWords(picked, 'title');
  const value = found?.value[0];
  return found && value ? { ...found, value } : null;
}
