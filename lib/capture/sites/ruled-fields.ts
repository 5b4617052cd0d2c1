import type { Image } from '../../clip/capture.ts';
import type { Moment } from '../../clip/moment.ts';
import { withoutDates } from '../../text/dates/find-dates.ts';
import { readCredits } from '../../text/names/read-credits.ts';
import { splitChineseNames, splitLatinNames } from '../../text/names/split-names.ts';
import type { Clues } from '../fields/clues.ts';
import { datesIn, momentOf } from '../fields/dates/page-dates.ts';
import type { Finding } from '../fields/finding.ts';
import { isWriterAccount } from '../fields/source/account.ts';
import { outletName } from '../fields/source/outlet-name.ts';
import type { PickedWords } from './pick.ts';
import { ruledWords } from './ruled-words.ts';
import type { RuledField } from './site-rule.ts';

/** The fields that rules decide, the title apart, which is decided before all others. */
export interface RuledFields {
  kicker: Finding<string> | null;
  subtitle: Finding<string> | null;
  originalTitle: Finding<string> | null;
  source: Finding<string> | null;
  bylines: Finding<string[]> | null;
  editors: Finding<string[]> | null;
  published: Finding<Moment> | null;
  modified: Finding<Moment> | null;
  leadImage: Finding<Image> | null;
  keywords: Finding<string[]> | null;
}

const MAX_NAME = 40;
/** 支全明_NF4425: staff codes and bare numbers are no part of a name. */
const STAFF_CODE = /[_\s]*[A-Z]{1,4}\d{2,6}$|^\d+$/;

/** Reads what the rules picked from the page; a field is `null` where that says nothing of the kind. */
export function ruledFields(picked: readonly PickedWords[], clues: Clues): RuledFields {
  const first = <T>(field: RuledField, read: (words: string[]) => T | null): Finding<T> | null => {
    for (const { value: words, ...evidence } of ruledWords(picked, field)) {
      const value = read(words);
      if (value !== null) return { value, ...evidence };
    }
    return null;
  };
  const source = first('source', ([words = '']) => nameOfOutlet(words));
  const bylines = first('bylines', (words) => namesIn(words, clues.lang));
  return {
    kicker: first('kicker', ([words = '']) => words),
    subtitle: first('subtitle', ([words = '']) => words),
    originalTitle: first('originalTitle', ([words = '']) => formerTitle(words)),
    source,
    bylines: bylines && { ...bylines, value: withoutPress(bylines.value, source?.value) },
    editors: first('editors', (words) => namesIn(words, clues.lang)),
    published: first('published', ([words = '']) => momentIn(words, clues)),
    modified: first('modified', ([words = '']) => momentIn(words, clues)),
    leadImage: first('leadImage', ([address = '']) => imageAt(address, clues.baseUrl)),
    keywords: first('keywords', (words) => words),
  };
}

/** 原标题：X, or X alone. */
function formerTitle(words: string): string {
  return readCredits(words).find(({ role }) => role === 'former-title')?.value ?? words;
}

/** 来源：X, X 2022-05-18, or X alone: where a rule points, short words are a name whatever they end with. */
function nameOfOutlet(words: string): string | null {
  const bare = readCredits(words).find(({ role }) => role === 'source')?.value ?? words;
  const isName = withoutDates(bare) === bare && !/\p{sc=Han}\s|\s\p{sc=Han}/u.test(bare);
  return isName && bare.length <= MAX_NAME && /\p{L}/u.test(bare) ? bare : outletName(bare);
}

/** An account that is a newspaper's is the source; one that is a person's is the writer too. */
function withoutPress(names: readonly string[], source: string | undefined): string[] {
  return names.filter((name) => name !== source || isWriterAccount(name));
}

function namesIn(words: readonly string[], lang: string): string[] | null {
  const split = lang.startsWith('zh') ? splitChineseNames : splitLatinNames;
  const names = words
    .flatMap((text) => {
      const credits = readCredits(text).filter(
        ({ role }) => role === 'writer' || role === 'editor',
      );
      return credits.length > 0 ? credits.map(({ value }) => value) : [text];
    })
    .flatMap(split)
    .map((name) => name.replace(STAFF_CODE, ''))
    .filter((name) => name.length > 1 && name.length <= MAX_NAME && !/@|https?:/.test(name));
  return names.length > 0 ? [...new Set(names)] : null;
}

/** A date or a Unix time; also one without a year, or 3小时前. */
function momentIn(words: string, clues: Clues): Moment | null {
  const line = { text: words, parts: [], marks: [], own: false };
  return momentOf(words, clues) ?? datesIn(line, '', clues)[0]?.value ?? null;
}

function imageAt(address: string, base: string): Image | null {
  if (!URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol)
    ? { url: href, alt: '', caption: '', width: null, height: null }
    : null;
}
