import { withoutJobTitle } from '../../../text/names/job-title.ts';
import { isLatinName } from '../../../text/names/person-name.ts';
import { writtenBy } from '../../../text/names/written-by.ts';

/** Where somebody writes, as in `Ann Bee in Paris`. */
const FROM_PLACE = /(?<=\p{L} \p{L}.*)\s+(?:in|aus|à|from|en|i|w)\s+\p{Lu}[\p{L} .-]*$/u;

/** A name without what pages glue to it: `By `, handles, addresses, roles, the date of the article. */
export function cleanName(text: string): string {
  const plain = (writtenBy(text) ?? text)
    .replace(/\s+\d+\s\p{L}+\sago.*$/iu, '')
    .replace(/\s+@\w.*$|[\s(<]*\S+@\S+\.\w.*$/, '')
    .replace(/\s*[|•·–—].*$|\s+-\s.*$/, '')
    .replace(/\s*\([^)]*\)?\s*$/, '')
    .replace(FROM_PLACE, '')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = withoutJobTitle(plain).replace(/\s*기자$/, '');
  return isLatinName(bare) || /기자$/.test(plain) ? bare : plain;
}
