import { isChineseName } from '../../../text/names/person-name.ts';
import { readCredits } from '../../../text/names/read-credits.ts';
import { splitChineseNames } from '../../../text/names/split-names.ts';
import { firstMeta } from '../../clues/meta-tags.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';

/** 支全明 SF099 → 支全明: staff codes are no names. */
const STAFF_CODE = /_?[A-Z]{1,4}\d{2,6}$|^[A-Z]{0,4}\d+$/;

/** 责任编辑, 编辑, 责编 and their kin: whoever saw the text through, never its writer. */
export function readEditors(clues: Clues): Finding<string[]> | null {
  const { header, above, closing, after } = clues.around;
  const lines = [
    ...clues.ends,
    ...[...header, ...above, ...closing, ...after].map(({ text }) => text),
  ];
  for (const line of lines.filter((text) => text.length < 160)) {
    const credits = readCredits(line).filter(({ role }) => role === 'editor');
    const names = credits
      .flatMap(({ value }) => splitChineseNames(value))
      .map((name) => name.replace(STAFF_CODE, ''))
      .filter((name) => isChineseName(name) || (/^[\w.·]{2,16}$/.test(name) && !/^\d/.test(name)));
    if (names.length > 0) return { value: [...new Set(names)], from: 'editor label', quote: line };
  }
  const meta = firstMeta(clues.metas, ['editor', 'responsibleeditor']);
  const names = meta ? splitChineseNames(meta.content).filter(isChineseName) : [];
  return meta && names.length > 0
    ? { value: names, from: `meta ${meta.name}`, quote: meta.content }
    : null;
}
