import { squash } from '../../../text/folding/squash.ts';
import { firstMeta } from '../../clues/meta-tags.ts';
import type { PageClues } from '../../clues/page-clues.ts';
import { isSite, textOf } from '../../clues/structured-data.ts';
import type { Finding } from '../finding.ts';
import { stripSuffix } from '../title/title-suffix.ts';
import { outletOfHost } from './outlet-hosts.ts';

const SITE_METAS = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:android:app_name',
];

/** Every name that the page gives to its site, in order of trust. */
export function siteNames(clues: PageClues): Finding<string>[] {
  const { metas, nodes, pageTitle, url } = clues;
  const meta = firstMeta(metas, SITE_METAS);
  const published = nodes.flatMap((node) => textOf(node['publisher']) ?? []);
  const sites = nodes.filter(isSite).flatMap((node) => textOf(node['name']) ?? []);
  const { hostname } = new URL(url);
  const { suffix } = stripSuffix(pageTitle, [], hostname);
  const known = outletOfHost(hostname);
  const [last] = suffix.slice(-1);
  return [
    ...(meta ? [{ value: meta.content, from: `meta ${meta.name}` }] : []),
    ...published.map((value) => ({ value, from: 'json-ld publisher' })),
    ...sites.map((value) => ({ value, from: 'json-ld name of the site' })),
    ...(last ? [{ value: last, from: 'end of the page title', quote: pageTitle }] : []),
    ...(known ? [{ value: known, from: 'known host', quote: hostname }] : []),
  ].filter(({ value }) => !/^https?:/.test(value) && squash(value).length > 1 && value.length < 40);
}
