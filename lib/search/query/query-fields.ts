/** What can stand before a colon. */
export type QueryField =
  | 'title'
  | 'byline'
  | 'note'
  | 'source'
  | 'site'
  | 'tag'
  | 'lang'
  | 'has'
  | 'is'
  | 'before'
  | 'after'
  | 'on';

/** Every name of every field, folded. The first is the one that is offered. */
export const FIELD_NAMES: Record<QueryField, readonly [string, ...string[]]> = {
  title: ['title', '标题', '標題'],
  byline: ['by', 'byline', 'author', '作者', '记者', '記者'],
  note: ['note', '笔记', '筆記', '备注'],
  source: ['source', '来源', '來源'],
  site: ['site', '网站', '網站'],
  tag: ['tag', '标签', '標籤'],
  lang: ['lang', '语言', '語言'],
  has: ['has', '有'],
  is: ['is', '是'],
  before: ['before', '之前', '早于'],
  after: ['after', '之后', '自'],
  on: ['on', 'date', '日期'],
};

const FIELDS = new Map(
  Object.entries(FIELD_NAMES).flatMap(([field, names]) =>
    names.map((name) => [name, field as QueryField] as const),
  ),
);

/** The field of a folded name, or `undefined` where it is none. */
export function fieldNamed(name: string): QueryField | undefined {
  return FIELDS.get(name);
}
