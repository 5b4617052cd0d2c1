import * as v from 'valibot';
import { isHostPattern } from './is-host-pattern.ts';
import { isSelector } from './is-selector.ts';
import { RULED_FIELDS, type SiteRule } from './site-rule.ts';

/** What can be wrong with a rule; each has a text in every language (`rules.mistakes.*`). */
export const MISTAKE_CODES = [
  'notJson',
  'notRule',
  'missing',
  'unknown',
  'badHost',
  'badPath',
  'badSelector',
  'badSource',
  'noWords',
  'empty',
] as const;

/** One thing that is wrong with rules that somebody wrote. */
export interface RuleMistake {
  code: (typeof MISTAKE_CODES)[number];
  /** Where: `fields.source.select`, in a list of several rules `2.hosts`; empty: the whole. */
  at: string;
}

type Code = RuleMistake['code'];

/** The rules in a text, or what is wrong with it. */
export type ParsedRules =
  | { rules: SiteRule[]; mistakes: [] }
  | { rules: []; mistakes: RuleMistake[] };

const code = <T extends Code>(name: T) => name;
/** What a closed object says of a key it does not know, and of one that it misses. */
const closed = ({ expected }: v.StrictObjectIssue): Code =>
  expected === 'never' ? 'unknown' : expected === 'Object' ? 'badSource' : 'missing';

const selector = v.pipe(v.string(code('badSelector')), v.check(isSelector, code('badSelector')));
const words = v.pipe(v.string(code('noWords')), v.trim(), v.nonEmpty(code('noWords')));
const oneOrMore = <T extends v.GenericSchema>(one: T) =>
  v.union([one, v.pipe(v.array(one), v.nonEmpty(code('empty')))], code('badSource'));

const place = v.strictObject(
  { select: selector, attribute: v.exactOptional(words), strip: v.exactOptional(v.array(words)) },
  closed,
);
const source = v.union(
  [selector, place, v.strictObject({ value: words }, closed)],
  code('badSource'),
);
const field = v.exactOptional(oneOrMore(source));

const RULE = v.pipe(
  v.strictObject(
    {
      hosts: v.pipe(
        v.array(
          v.pipe(v.string(code('badHost')), v.check(isHostPattern, code('badHost'))),
          code('badHost'),
        ),
        v.nonEmpty(code('missing')),
      ),
      paths: v.exactOptional(
        v.array(
          v.pipe(v.string(code('badPath')), v.regex(/^[/*]/, code('badPath'))),
          code('badPath'),
        ),
      ),
      fields: v.exactOptional(
        v.strictObject(
          Object.fromEntries(RULED_FIELDS.map((name) => [name, field])) as Record<
            (typeof RULED_FIELDS)[number],
            typeof field
          >,
          closed,
        ),
      ),
      body: v.exactOptional(oneOrMore(selector)),
      drop: v.exactOptional(oneOrMore(selector)),
    },
    closed,
  ),
  v.check(
    ({ fields = {}, body, drop }) => Object.keys(fields).length > 0 || Boolean(body ?? drop),
    code('empty'),
  ),
);

/** Reads JSON that holds a rule or a list of rules. Needs a `document`, which knows what a selector is. */
export function parseRules(text: string): ParsedRules {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return { rules: [], mistakes: [{ code: 'notJson', at: '' }] };
  }
  const list = Array.isArray(written) ? written : [written];
  const results = list.map((rule) => v.safeParse(RULE, rule));
  const mistakes = results.flatMap(({ issues = [] }, at) =>
    issues.map((issue) => mistakeOf(issue, Array.isArray(written) ? `${at + 1}` : '')),
  );
  if (list.length === 0) return { rules: [], mistakes: [{ code: 'empty', at: '' }] };
  return mistakes.length > 0
    ? { rules: [], mistakes }
    : { rules: results.map(({ output }) => output as SiteRule), mistakes: [] };
}

function mistakeOf(issue: v.BaseIssue<unknown>, rule: string): RuleMistake {
  const at = [rule, v.getDotPath(issue) ?? ''].filter(Boolean).join('.');
  const isCode = MISTAKE_CODES.includes(issue.message as Code);
  const whole = issue.path === undefined && issue.type === 'strict_object';
  return { code: whole || !isCode ? 'notRule' : (issue.message as Code), at };
}
