import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { atStep } from './at-step.ts';
import { BROWSERS } from './browser-test.ts';
import { chooseFiles } from './choose-files.ts';
import { waitUntil } from './drivers/wait-until.ts';
import { openFirst, search } from './library-page.ts';
import { storedClips } from './stored-clips.ts';

const FIXTURES = [
  'tests/fixtures/imports/raindrop.csv',
  'tests/fixtures/imports/markdown/no-address.md',
  'demo/fixtures/finews-post.md',
];

/** A PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

async function fixture(path: string) {
  const bytes = await readFile(path);
  return { name: path.split('/').at(-1) ?? path, base64: bytes.toString('base64') };
}

/** Enough for some steps of an import. */
const MANY = 2000;

/** A browser's bookmarks, so many of them. */
function bookmarks(count: number) {
  const links = Array.from(
    { length: count },
    (_, at) => `<DT><A HREF="https://news.example/${at}" ADD_DATE="${1652850000 + at}">${at}</A>`,
  );
  const html = `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${links.join('\n')}</DL>`;
  return { name: 'bookmarks.html', base64: Buffer.from(html).toString('base64') };
}

describe.each(BROWSERS)('%s', (_name, test) => {
  test('files are looked through, imported, found, and taken back', async ({ browser }) => {
    const library = await browser.openExtensionPage('library.html');
    const [csv, ...posts] = await Promise.all(FIXTURES.map(fixture));
    await library.click('[data-action="import"]');
    await atStep(library, 'choose');
    await chooseFiles(library, 'input[name="files"]', posts);
    expect(await atStep(library, 'checked')).toMatch(/New1.*1 could not be read/);
    await library.click('[data-action="start-import"]');
    await atStep(library, 'done');
    await library.click('[data-action="close-import"]');
    expect(await search(library, '就近办 ', 1)).toHaveLength(1);
    await search(library, '', 1);

    if (!csv) throw new Error('no file');
    await library.click('[data-action="import"]');
    await atStep(library, 'choose');
    await chooseFiles(library, 'input[name="files"]', [csv]);
    await atStep(library, 'checked');
    await library.click('[data-action="start-import"]');
    await atStep(library, 'done');
    expect((await storedClips(library)).clips).toHaveLength(3);
    await library.click('[data-action="undo-import"]');
    await waitUntil('the import to be undone', async () =>
      (await storedClips(library)).clips.length === 1 ? true : null,
    );
  });

  test('a picture that lies beside a note is shown without the network', async ({ browser }) => {
    const library = await browser.openExtensionPage('library.html');
    const note = '---\ntitle: Lamp\nurl: https://news.example/lamp\n---\nLit.\n\n![Lamp](1.png)\n';
    await library.click('[data-action="import"]');
    await atStep(library, 'choose');
    await chooseFiles(library, 'input[name="files"]', [
      { name: 'lamp.md', base64: Buffer.from(note).toString('base64') },
      { name: '1.png', base64: PIXEL },
    ]);
    await atStep(library, 'checked');
    await library.click('[data-action="start-import"]');
    await atStep(library, 'done');
    await library.click('[data-action="close-import"]');
    await search(library, 'lamp ', 1);
    await openFirst(library);
    await waitUntil('the picture', () =>
      library.evaluate(() => {
        const image = document.querySelector<HTMLImageElement>('[data-testid="reader"] img');
        return image?.src.startsWith('blob:') && image.naturalWidth === 1 ? true : null;
      }),
    );
  });

  test('an import whose page was closed in the middle is gone on with', async ({ browser }) => {
    const library = await browser.openExtensionPage('library.html');
    const before = (await storedClips(library)).clips.length;
    await library.click('[data-action="import"]');
    await atStep(library, 'choose');
    await chooseFiles(library, 'input[name="files"]', [bookmarks(MANY)]);
    await atStep(library, 'checked');
    await library.click('[data-action="start-import"]');
    await waitUntil('some of it to be in', async () =>
      (await storedClips(library)).clips.length > before ? true : null,
    );
    await library.close();

    const again = await browser.openExtensionPage('library.html');
    expect((await storedClips(again)).clips.length).toBeLessThan(before + MANY);
    await again.click('[data-action="import"]');
    await again.click('[data-action="resume-import"]');
    expect(await atStep(again, 'done', 60_000)).toContain('New2,000');
    expect((await storedClips(again)).clips).toHaveLength(before + MANY);
    await again.click('[data-action="undo-import"]');
    await waitUntil(
      'the import to be undone',
      async () => ((await storedClips(again)).clips.length === before ? true : null),
      60_000,
    );
  });
});
