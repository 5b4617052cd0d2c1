import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ARCHITECTURE = readFileSync('docs/ARCHITECTURE.md', 'utf8');
const OUR_FOLDERS = ['lib', 'components', 'entrypoints'];
const MAX_LINES = 300;
const MAX_MEDIAN = 80;

/** Every source file below the folders, as a path from the root. */
function sources(folders: string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !file.endsWith('.d.ts'));
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/testing/');
const code = sources(OUR_FOLDERS).filter((file) => /\.tsx?$/.test(file) && !isTest(file));

/** `lib/clip/clip.ts` lives in `lib/clip`, `components/controls/Button.tsx` in `components`. */
function folderOf(file: string): string {
  const [top, domain] = file.split('/');
  return top === 'lib' && domain && !domain.includes('.') ? `lib/${domain}` : (top ?? '');
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** The table of docs/ARCHITECTURE.md: folder → folders it may import. */
function importTable(): Map<string, string[]> {
  const section = ARCHITECTURE.split('## Who may import whom')[1]?.split('\n## ')[0] ?? '';
  const rows = section.matchAll(/^\| `([^`]+)` +\| (.+) \|$/gm);
  return new Map(
    [...rows].map(([, folder = '', cell = '']) => [
      folder,
      [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''),
    ]),
  );
}

test('folders import only what the table of ARCHITECTURE.md allows', () => {
  const table = importTable();
  const wrong = code.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => folderOf(join(dirname(file), specifier)))
      .filter((target) => OUR_FOLDERS.includes(target.split('/')[0] ?? ''))
      .filter((target) => target !== folderOf(file))
      .filter((target) => !table.get(folderOf(file))?.includes(target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(table.size).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});

test('what judges a capture has no page', () => {
  const judging = code.filter((file) => file.startsWith('lib/capture/fields/'));
  const wrong = judging.flatMap((file) =>
    importsOf(file)
      .map((specifier) => join(dirname(file), specifier))
      .filter((target) => /^lib\/capture\/(page|body)\//.test(target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(judging.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});

test('components know of search only its types', () => {
  const wrong = code.filter(
    (file) =>
      file.startsWith('components/') &&
      /^import (?!type )[^;]*'[./]*\/lib\/search\//m.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('Dexie stays in the library, the browser at the edges', () => {
  const wrong = code.flatMap((file) => {
    const folder = folderOf(file);
    return importsOf(file)
      .filter(
        (specifier) =>
          (/^dexie/.test(specifier) && folder !== 'lib/library') ||
          (/^(wxt\/browser|webextension-polyfill)/.test(specifier) &&
            !['lib/messaging', 'lib/platform', 'entrypoints'].includes(folder)),
      )
      .map((specifier) => `${file} imports ${specifier}`);
  });
  expect(wrong).toEqual([]);
});

test('page HTML enters our pages through lib/html only', () => {
  const banned =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment)\b\s*[=(:]/;
  const wrong = code.filter(
    (file) => folderOf(file) !== 'lib/html' && banned.test(readFileSync(file, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

/** The other pages of an article, and the pictures of an export, when the reader asked for them. */
const ASKS_THE_NETWORK = ['lib/capture/pages/fetch-page.ts', 'lib/platform/files/fetch-image.ts'];

test('two modules of lib, components and entrypoints ask the network', () => {
  const wrong = code.filter((file) =>
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(wrong.sort()).toEqual(ASKS_THE_NETWORK);
});

test('files stay small and modules hold no state', () => {
  const all = sources([...OUR_FOLDERS, 'tests', 'demo', 'bench', 'scripts']).filter(
    (file) => !file.includes('fixtures/'),
  );
  const lines = new Map(
    all.map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1]),
  );
  const sizes = code.map((file) => lines.get(file) ?? 0).sort((a, b) => a - b);
  expect([...lines].filter(([, count]) => count > MAX_LINES)).toEqual([]);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN);
  expect(code.filter((file) => /^(export )?let /m.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('names say what a thing is', () => {
  const vague = /(^|\/)(utils?|helpers?|managers?|common|misc|index)(\.tsx?|\/)/;
  expect(code.filter((file) => vague.test(file))).toEqual([]);
});

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']
  .concat(readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((f) => join('docs', f)))
  .filter((file) => file.endsWith('.md'));

/** What `pattern` finds in its first group, in every document. */
function inDocuments(pattern: RegExp): { document: string; path: string }[] {
  return documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(pattern)].map(([, path = '']) => ({
      document,
      path,
    })),
  );
}

test('paths named in the documents exist', () => {
  const named = inDocuments(
    /`((?:lib|components|entrypoints|tests|demo|bench|scripts|docs|locales|public)\/[\w./-]*)`/g,
  );
  const ends = ['', '.ts', '.tsx', '.mjs', '.test.ts'];
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ path }) => !ends.some((end) => existsSync(path + end)))).toEqual([]);
});

test('links between the documents lead somewhere', () => {
  const links = inDocuments(/(?<!`!?)\[[^\]]*\]\((?!https?:|#)([^)#]+)/g);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ document, path }) => !existsSync(join(dirname(document), path)))).toEqual(
    [],
  );
});
