import { ASIAN } from './outlets/asian.ts';
import { CHINA_BUSINESS } from './outlets/china-business.ts';
import { CHINA_NATIONAL } from './outlets/china-national.ts';
import { CHINA_REGIONAL } from './outlets/china-regional.ts';
import { CHINESE_ABROAD } from './outlets/chinese-abroad.ts';
import { ENGLISH } from './outlets/english.ts';
import { EUROPEAN } from './outlets/european.ts';

const TABLES = [
  CHINA_NATIONAL,
  CHINA_REGIONAL,
  CHINA_BUSINESS,
  CHINESE_ABROAD,
  ENGLISH,
  EUROPEAN,
  ASIAN,
];

/**
 * A line is a host, its outlet's name and, behind a bar, how the name is known: `site_name`, the
 * `og:site_name` of its pages; `title`, the end of their titles; nothing: its masthead.
 */
const LINE = /^(\S+) ([^|\n]+?)(?: \| \w+)?$/gm;

const NAMES = new Map(
  TABLES.flatMap((table) =>
    [...table.matchAll(LINE)].map(([, host = '', name = '']) => [host, name] as const),
  ),
);

/**
 * The outlet behind a host name, or `null`. A host stands for its subdomains. Consulted last, for pages
 * that do not name their site.
 */
export function outletOfHost(host: string): string | null {
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const name = NAMES.get(domain);
    if (name) return name;
  }
  return null;
}
