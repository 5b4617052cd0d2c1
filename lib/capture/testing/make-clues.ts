import type { Line, Neighbourhood } from '../clues/page-clues.ts';
import type { Clues } from '../fields/clues.ts';

/** A line of a page, with the class of its element. */
export function makeLine(text: string, mark = ''): Line {
  return { text, parts: text.split('\u3000'), marks: [mark, '', ''], own: true };
}

/**
 * What a Chinese page says that has these lines around its article (line breaks part them) and nothing
 * else to go by.
 */
export function makeClues(
  around: Partial<Record<keyof Neighbourhood, string>> = {},
  over: Partial<Clues> = {},
): Clues {
  const lines = (text = '') => (text ? text.split('\n').map((line) => makeLine(line)) : []);
  const { header, above, top, opening, closing, after } = around;
  return {
    url: 'https://news.example/a/1.html',
    baseUrl: 'https://news.example/a/1.html',
    now: Date.parse('2022-05-20T10:00:00+08:00'),
    pageTitle: '村口的收储点-示例网',
    declaredLang: '',
    headline: '村口的收储点',
    headlineParts: ['村口的收储点'],
    repeated: '',
    text: [opening, closing].filter(Boolean).join('\n'),
    ends: [],
    metas: {},
    nodes: [],
    canonical: null,
    around: {
      header: lines(header),
      above: lines(above),
      top: lines(top),
      opening: lines(opening),
      closing: lines(closing),
      after: lines(after),
    },
    named: {},
    coded: [],
    stamps: [],
    scripted: [],
    title: '村口的收储点',
    lang: 'zh-Hans',
    zone: 'Asia/Shanghai',
    siteName: '示例网',
    ...over,
  };
}
