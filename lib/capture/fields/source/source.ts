import { withoutDates } from '../../../text/dates/find-dates.ts';
import { isChineseName } from '../../../text/names/person-name.ts';
import { beforeCredits, readCredits } from '../../../text/names/read-credits.ts';
import type { Line } from '../../clues/page-clues.ts';
import { textOf } from '../../clues/structured-data.ts';
import type { Clues } from '../clues.ts';
import { showsDate } from '../dates/shows-date.ts';
import type { Finding } from '../finding.ts';
import { readAccount } from './account.ts';
import { readDateline } from './dateline.ts';
import { isOutletLike, outletName } from './outlet-name.ts';

const SOURCE_META =
  /^(?:source|mediaid|contentsource|content_source|og:source|article:source|dc\.source|sourcename|media_?name|copyright_?source)$/;
const SOURCE_MARK =
  /(?:^|[\s_-])(?:ne_article_|post_)?(?:source|origin|media|from|laiyuan|js_name|account|copyfrom)(?:$|[\s_-])|source|origin/i;

/** 来源：X in a line; where the label stands alone, the name is in the next line. */
function labelled(lines: readonly Line[], place: string): Finding<string> | null {
  for (const [at, { text }] of lines.entries()) {
    const credit = readCredits(text).find(({ role }) => role === 'source');
    if (!credit) continue;
    const next = lines[at + 1]?.text ?? '';
    const value = outletName(credit.value || (next.length <= 20 ? next : ''));
    if (value && !isChineseName(value))
      return { value, from: `source label ${place}`, quote: credit.quote || text };
  }
  return null;
}

/** A name in an element that is named after the source: `<span class="source">`, `#source_baidu`. */
function marked(lines: readonly Line[]): Finding<string> | null {
  for (const { marks, text } of lines) {
    const value = marks.slice(0, 2).some((mark) => SOURCE_MARK.test(mark))
      ? outletName(text)
      : null;
    if (value) return { value, from: 'source element', quote: text };
  }
  return null;
}

const QUOTED_TITLE = /^《[^》]{2,20}》$/;

/** What an element says that sites by convention name for it. */
function named(clues: Clues): Finding<string> | null {
  for (const id of ['source_baidu', 'ne_article_source', 'js_name']) {
    const quote = clues.named[id] ?? '';
    const value = outletName(readCredits(quote)[0]?.value ?? quote);
    if (value) return { value, from: `element ${id}`, quote };
  }
  return null;
}

/** 发布时间：, of which the date was taken out. */
const DATE_LABEL = /\p{sc=Han}{0,4}(?:时间|時間|日期)\s*[:：]/gu;

/** A name beside the date, without a label: `2019年11月25日 18:57 参考消息`. */
function besideDate(lines: readonly Line[]): Finding<string> | null {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 80 || !showsDate(line.text)) continue;
    const near = [
      ...line.parts,
      ...[lines[at + 1], lines[at - 1]].flatMap((one) => one?.parts ?? []),
    ];
    for (const part of near) {
      // What stands before the first label has none: 北岭网　作者：李在山.
      const rest = beforeCredits(withoutDates(part)).replace(DATE_LABEL, '').trim();
      if (rest.length > 24) continue;
      const value = outletName(rest);
      if (value && (isOutletLike(value) || QUOTED_TITLE.test(rest)))
        return { value, from: 'name beside the date', quote: line.text };
    }
  }
  return null;
}

const PUBLISHER_LABEL =
  /(?:[发發][布佈]|公开|供稿|[发發]文)(?:机构|機構|[单單]位|部[门門]|[机機][关關])\s*[:：]\s*(\S*)/;

/** 发布机构：县人民政府办公室, in the register of an office; its name may stand in the next line. */
function fromRegister(lines: readonly Line[]): Finding<string> | null {
  for (const [at, { text }] of lines.entries()) {
    const label = PUBLISHER_LABEL.exec(text);
    const value = label && outletName(label[1] || (lines[at + 1]?.text ?? ''));
    if (value) return { value, from: 'publisher label', quote: text };
  }
  return null;
}

/** The paper before the reporter in a Taiwanese byline: 聯合報╱記者王小明. */
function beforeReporter(lines: readonly Line[]): Finding<string> | null {
  for (const { text: line } of lines) {
    const text = withoutDates(line);
    const value =
      /^[〔【（(]?\s*(?!本)(\p{sc=Han}{1,6}(?:報|报|社|網|网|週刊|周刊|新聞|新闻))\s*[╱／/]?\s*(?:記者|记者|編譯|编译|特派)/u.exec(
        text,
      )?.[1];
    if (value) return { value, from: 'outlet before the reporter', quote: text };
  }
  return null;
}

function fromMetas(clues: Clues): Finding<string> | null {
  for (const [name, [content = '']] of Object.entries(clues.metas)) {
    if (!SOURCE_META.test(name)) continue;
    const value = outletName(readCredits(content)[0]?.value ?? content);
    if (value) return { value, from: `meta ${name}`, quote: content };
  }
  return null;
}

/**
 * The outlet whose text it is. A label decides, nearest to the headline first; then the name beside the
 * date, what the page's head says, and last the site itself, which publishes what it does not attribute.
 */
export function readSource(clues: Clues): Finding<string> | null {
  const { header, above, opening, closing, after } = clues.around;
  const ends = clues.ends.map((text) => ({ text, parts: [], marks: [], own: true }));
  const publisher = clues.nodes
    .map((node) => textOf(node['publisher']))
    .find((name) => name !== null);
  const stated = publisher && outletName(publisher);
  return (
    labelled(header, 'under the headline') ??
    labelled(above, 'above the headline') ??
    labelled(ends, 'at the end of the body') ??
    labelled(
      [...closing, ...after].filter(({ text }) => text.length < 120),
      'after the body',
    ) ??
    named(clues) ??
    marked([...header, ...above]) ??
    readAccount(clues) ??
    besideDate([...above.toReversed(), ...header]) ??
    beforeReporter([...header, ...opening]) ??
    fromMetas(clues) ??
    fromRegister([...above.toReversed(), ...header]) ??
    readDateline(clues) ??
    (stated ? { value: stated, from: 'json-ld publisher' } : null) ??
    (clues.siteName ? { value: clues.siteName, from: 'site name' } : null)
  );
}
