import { demoFile } from './template.ts';

const [, frontMatter = '', rest = ''] = demoFile('fixtures/finews-post.md').split(/^---$/m);
const field = (name: string) =>
  new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(frontMatter)?.[1] ?? '';

/** The article of the finews post in the fixtures, as its pages need it. */
export const FINEWS_ARTICLE = {
  infoCode: 'NW202205182383366657',
  title: field('title'),
  /** `2022-05-18 12:52:03`: Beijing time, as those sites print it. */
  time: field('date').replace(/ \+0800$/, ''),
  source: field('tags').replace(/新闻$/, ''),
  category: field('categories'),
  /** Paragraphs, the source line last. */
  html: rest.slice(0, rest.indexOf('</p>\n\n<http') + '</p>'.length).trim(),
};
