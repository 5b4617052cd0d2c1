import { isHostPattern } from '../../../lib/capture/sites/is-host-pattern.ts';
import { isSelector } from '../../../lib/capture/sites/is-selector.ts';
import type { RuleMistake } from '../../../lib/capture/sites/parse-rules.ts';
import {
  type FieldSource,
  RULED_FIELDS,
  type RuledField,
  type SiteRule,
} from '../../../lib/capture/sites/site-rule.ts';

/** What a line of the form is about. */
export const RULE_PARTS = [...RULED_FIELDS, 'body', 'drop'] as const;
export type RulePart = (typeof RULE_PARTS)[number];

/** A line of the form: one source of one field, or one selector of `body` or `drop`. */
export interface DraftLine {
  /** Its name in the list, for as long as the form is open. */
  key: number;
  part: RulePart;
  /** The text at a selector, an attribute there, or always the same words. */
  kind: 'text' | 'attribute' | 'value';
  /** The selector; for `value` the words themselves. */
  words: string;
  attribute: string;
  /** Labels to take off, with commas between. */
  strip: string;
}

/** A rule as it is typed into the form. */
export interface RuleDraft {
  hosts: string;
  paths: string;
  lines: DraftLine[];
}

/** What is wrong with a draft: in a box of its own, in a line by its key, or with the whole. */
export interface DraftMistakes {
  hosts?: RuleMistake['code'];
  paths?: RuleMistake['code'];
  whole?: RuleMistake['code'];
  lines: Map<number, RuleMistake['code']>;
}

/** An empty line for a part of the rule. */
export function newLine(part: RulePart, lines: readonly DraftLine[]): DraftLine {
  const key = Math.max(0, ...lines.map((line) => line.key)) + 1;
  return { key, part, kind: 'text', words: '', attribute: '', strip: '' };
}

/** A rule as a form: nothing is lost on the way there and back, but a comma in a label. */
export function draftOf({ hosts, paths = [], fields = {}, body, drop }: SiteRule): RuleDraft {
  const lines: DraftLine[] = [];
  const add = (part: RulePart, source: FieldSource) => {
    const line = newLine(part, lines);
    if (typeof source === 'string') lines.push({ ...line, words: source });
    else if ('value' in source) lines.push({ ...line, kind: 'value', words: source.value });
    else {
      const { select, attribute = '', strip = [] } = source;
      const kind = attribute ? 'attribute' : 'text';
      lines.push({ ...line, kind, words: select, attribute, strip: strip.join(', ') });
    }
  };
  for (const field of RULED_FIELDS) {
    for (const source of [fields[field] ?? []].flat()) add(field, source);
  }
  for (const source of [body ?? []].flat()) add('body', source);
  for (const source of [drop ?? []].flat()) add('drop', source);
  return { hosts: hosts.join(' '), paths: paths.join(' '), lines };
}

/** The rule that a form stands for; empty lines count for nothing. */
export function ruleOf({ hosts, paths, lines }: RuleDraft): SiteRule {
  const typed = lines.filter(({ words }) => words.trim());
  const sources = (part: RulePart) => typed.filter((line) => line.part === part).map(sourceOf);
  const fields = RULED_FIELDS.flatMap((field) => {
    const list = sources(field);
    return list.length > 0 ? [[field, oneOf(list)] as const] : [];
  });
  const parts = (['body', 'drop'] as const).flatMap((part) => {
    const list = sources(part).filter((source) => typeof source === 'string');
    return list.length > 0 ? [[part, oneOf(list)] as const] : [];
  });
  return {
    hosts: parted(hosts),
    ...(paths.trim() && { paths: parted(paths) }),
    ...(fields.length > 0 && {
      fields: Object.fromEntries(fields) as Partial<Record<RuledField, FieldSource>>,
    }),
    ...Object.fromEntries(parts),
  };
}

/** What is wrong with a form as it stands. */
export function mistakesOf(draft: RuleDraft): DraftMistakes {
  const [hosts, paths] = [parted(draft.hosts), parted(draft.paths)];
  const typed = draft.lines.filter((line) => line.words.trim());
  const wrong = typed.flatMap<[number, RuleMistake['code']]>(({ key, kind, words, attribute }) => {
    if (kind !== 'value' && !isSelector(words)) return [[key, 'badSelector']];
    return kind === 'attribute' && !attribute.trim() ? [[key, 'noWords']] : [];
  });
  return {
    ...(hosts.length === 0 && { hosts: 'missing' }),
    ...(!hosts.every(isHostPattern) && { hosts: 'badHost' }),
    ...(!paths.every((path) => /^[/*]/.test(path)) && { paths: 'badPath' }),
    ...(typed.length === 0 && { whole: 'empty' }),
    lines: new Map(wrong),
  };
}

/** True for a form that is a rule. */
export function isRule({ hosts, paths, whole, lines }: DraftMistakes): boolean {
  return !hosts && !paths && !whole && lines.size === 0;
}

function sourceOf({ part, kind, words: typed, attribute, strip }: DraftLine): FieldSource {
  const select = typed.trim();
  if (part === 'body' || part === 'drop') return select;
  if (kind === 'value') return { value: select };
  const labels = strip
    .split(/[,，]/)
    .map((label) => label.trim())
    .filter(Boolean);
  if (kind === 'text' && labels.length === 0) return select;
  return {
    select,
    ...(kind === 'attribute' && { attribute: attribute.trim() }),
    ...(labels.length > 0 && { strip: labels }),
  };
}

function parted(text: string): string[] {
  return text.split(/[\s,，]+/).filter(Boolean);
}

function oneOf<T>(list: T[]): T | T[] {
  return list.length === 1 && list[0] !== undefined ? list[0] : list;
}
