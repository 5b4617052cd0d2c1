import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { capturePage } from '../lib/capture/capture-page.ts';
import { BUILT_IN_RULES } from '../lib/capture/sites/built-in-rules.ts';
import { hostOfRule } from '../lib/capture/sites/host-of-rule.ts';
import type { SiteRule } from '../lib/capture/sites/site-rule.ts';
import type { Capture } from '../lib/clip/capture.ts';

const PAGES = 'tests/fixtures/pages';

/** The fixtures of real hosts, with a note on the structure that they follow. */
const SITES = readdirSync(PAGES)
  .filter((name) => existsSync(join(PAGES, name, 'note.md')))
  .map((name) => {
    const expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));
    return { name, expected, url: new URL(expected.url) };
  })
  .filter(({ url }) => !url.hostname.endsWith('.example'));

/** The stated fields that a page is read wrong in, with these rules. */
function wrongFields({ name, expected }: (typeof SITES)[number], rules: SiteRule[]): string[] {
  const { url, now, text, ...fields } = expected;
  const { window } = new JSDOM(readFileSync(join(PAGES, name, 'source.html'), 'utf8'), { url });
  globalThis.DOMParser = window.DOMParser;
  const capture = capturePage(window.document, url, { now: new Date(now), rules });
  const wrong = Object.keys(fields).filter(
    (field) => JSON.stringify(capture[field as keyof Capture]) !== JSON.stringify(expected[field]),
  );
  return capture.text === text.join('\n') ? wrong : [...wrong, 'text'];
}

describe.each(BUILT_IN_RULES.map((rule) => [rule.hosts.join(), rule] as const))(
  'the rule for %s',
  (_hosts, rule) => {
    const sites = SITES.filter(({ url }) => hostOfRule(rule, url));

    test('is earned: without it a page is read worse', () => {
      const others = BUILT_IN_RULES.filter((other) => other !== rule);
      expect(sites.flatMap((site) => wrongFields(site, others))).not.toEqual([]);
    });
  },
);

test('docs/SITE-RULES.md tells of every site that was looked at', () => {
  const documented = readFileSync('docs/SITE-RULES.md', 'utf8');
  expect(SITES.filter(({ name }) => !documented.includes(`\`${name}\``))).toEqual([]);
  expect(
    BUILT_IN_RULES.flatMap(({ hosts }) => hosts).filter((host) => !documented.includes(host)),
  ).toEqual([]);
});
