import { LiquidError } from 'liquidjs';
import { TEMPLATE_PARTS, type TemplatePart } from './own-profile.ts';
import { templateEngine } from './template-engine.ts';
import { FIELD_NAMES } from './template-fields.ts';

/** What is wrong with a template, and where; lines and columns begin at 1. */
export interface TemplateProblem {
  line: number;
  column: number;
  kind: 'unknown-field' | 'unknown-filter' | 'unknown-tag' | 'not-closed' | 'syntax';
  /** The name that is not known; of other kinds what the template was read as. */
  words: string;
}

const KINDS: readonly [RegExp, TemplateProblem['kind']][] = [
  [/^undefined filter: (\S+?),? /, 'unknown-filter'],
  [/^tag "([^"]+)" not found/, 'unknown-tag'],
  [/^(?:tag |output )?(.+?) not closed/, 'not-closed'],
];

/** The first thing that is wrong with a template; `null`: nothing is. */
export function checkTemplate(template: string): TemplateProblem | null {
  const engine = templateEngine();
  try {
    const parsed = engine.parse(template);
    return unknownField(engine.analyzeSync(parsed).globals);
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const [line = 1, column = 1] = error.token.getPosition();
    for (const [pattern, kind] of KINDS) {
      const words = pattern.exec(`${error.message} `)?.[1];
      if (words !== undefined) return { line, column, kind, words };
    }
    return {
      line,
      column,
      kind: 'syntax',
      words: error.message.replace(/, line:\d+, col:\d+$/, ''),
    };
  }
}

type Globals = Record<string, { location: { row: number; col: number } }[]>;

/** The first name that no clip has: Liquid would write nothing there, and nobody would know why. */
function unknownField(globals: Globals): TemplateProblem | null {
  const unknown = Object.entries(globals)
    .filter(([name]) => !FIELD_NAMES.includes(name))
    .flatMap(([words, places]) =>
      places.map(({ location: { row: line, col: column } }) => ({ line, column, words })),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .at(0);
  return unknown ? { ...unknown, kind: 'unknown-field' } : null;
}

/** What is wrong with each of a profile's templates, and nothing for those that are right. */
export function checkTemplates(
  profile: Readonly<Record<TemplatePart, string>>,
): Partial<Record<TemplatePart, TemplateProblem>> {
  return Object.fromEntries(
    TEMPLATE_PARTS.flatMap((part) => {
      const problem = checkTemplate(profile[part]);
      return problem ? [[part, problem]] : [];
    }),
  );
}
