import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUILDS } from './drivers/launch-browser.ts';

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
/** What is injected: with every clip, after it, and when pages are joined. */
const SCRIPTS = { 'capture.js': 60_000, 'find-pages.js': 9_000, 'read-part.js': 70_000 };

/** What a page may load before it does anything: bytes after gzip, and files. Raised only with a reason. */
const BUDGETS = {
  'popup.html': { bytes: 45_000, files: 5 },
  'library.html': { bytes: 128_000, files: 10 },
  'options.html': { bytes: 60_000, files: 11 },
};

/** Sources of a page's HTML, and whatever those import at once, transitively. */
function loadedAtOnce(build: string, page: string): Set<string> {
  const html = readFileSync(join(build, page), 'utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file,
  );
  const seen = new Set<string>();
  for (const file of waiting) {
    if (!file || seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(build, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:^|[;}\s])(?:import|from)\s*"\.\/([^"]+\.js)"/g)) {
      waiting.push(`chunks/${name}`);
    }
  }
  return seen;
}

describe.each(Object.entries(BUILDS))('the build for %s', (_family, build) => {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

  test('asks for nothing that warns, and is in no page before a click', () => {
    expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.content_security_policy.extension_pages).not.toMatch(
      /unsafe-eval|script-src[^;]*http/,
    );
  });

  test.each(Object.entries(SCRIPTS))('%s, which is injected, is small', (script, bytes) => {
    expect(readFileSync(join(build, script)).length).toBeLessThanOrEqual(bytes);
  });

  test.each(Object.entries(BUDGETS))('%s loads within its budget', (page, budget) => {
    const sizes = [...loadedAtOnce(build, page)].map(
      (file) => gzipSync(readFileSync(join(build, file))).length,
    );
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.length).toBeLessThanOrEqual(budget.files);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.bytes);
  });

  test('has its icons, and says in both languages what its button does', () => {
    expect(manifest.action.default_title).toBe('__MSG_extension_action__');
    expect(
      Object.values<string>(manifest.icons).every((icon) => existsSync(join(build, icon))),
    ).toBe(true);
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
  });
});
