import { isChineseName, mayBeChineseName } from '../../../text/names/person-name.ts';
import { readCredits } from '../../../text/names/read-credits.ts';
import { splitChineseNames } from '../../../text/names/split-names.ts';
import { firstMeta } from '../../clues/meta-tags.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { namesBehind } from './byline-names.ts';

/** 支全明 SF099 → 支全明: staff codes are no names. */
const STAFF_CODE = /_?[A-Z]{1,4}\d{2,6}$|^[A-Z]{0,4}\d+$|[#@*]+$/;
/** 财联社5月10日讯（编辑 王小敏）: brackets at the beginning of a text may name its editor. */
const DATELINE = /^[^。，]{0,24}[（(【][^（()）】]{2,30}[）)】]/u;

/** 责任编辑, 编辑, 责编 and their kin: whoever saw the text through, never its writer. */
export function readEditors(clues: Clues): Finding<string[]> | null {
  const { header, above, opening, closing, after } = clues.around;
  const lines = [
    ...clues.ends,
    ...[...header, ...above, ...closing, ...after].map(({ text }) => text),
    ...opening.map(({ text }) => (text.length < 60 ? text : (DATELINE.exec(text)?.[0] ?? ''))),
  ];
  for (const line of lines.filter((text) => text.length < 160)) {
    const credits = readCredits(line).filter(({ role }) => role === 'editor');
    const names = credits
      .flatMap(({ value }) => splitChineseNames(namesBehind(value)))
      .map((name) => name.replace(STAFF_CODE, ''))
      .filter(
        (name) => mayBeChineseName(name) || (/^[\w.·]{2,16}$/.test(name) && !/^\d/.test(name)),
      );
    if (names.length > 0) return { value: [...new Set(names)], from: 'editor label', quote: line };
  }
  const meta = firstMeta(clues.metas, ['editor', 'responsibleeditor']);
  const names = meta ? splitChineseNames(meta.content).filter(isChineseName) : [];
  return meta && names.length > 0
    ? { value: names, from: `meta ${meta.name}`, quote: meta.content }
    : null;
}
