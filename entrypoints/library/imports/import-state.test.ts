// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { archiveBlob } from '../../../lib/archive/testing/archive-blob.ts';
import { wholeClip } from '../../../lib/archive/testing/whole-clips.ts';
import { fixtureFiles } from '../../../lib/import/testing/fixture-files.ts';
import { imagesAt } from '../../../lib/library/images/stored-images.ts';
import { fakeLocks } from '../../../lib/library/testing/fake-locks.ts';
import { freshLibrary } from '../../../lib/library/testing/fresh-library.ts';
import { loadSearches, saveSearches } from '../../../lib/platform/settings/searches.ts';
import { loadSettings, saveSettings } from '../../../lib/platform/settings/settings.ts';
import { createImports, type Imports } from './import-state.ts';

beforeEach(() => {
  fakeLocks();
  return () => vi.unstubAllGlobals();
});

/** What was looked through; fails where the import is at another step. */
function checkedBy({ phase }: Imports) {
  if (phase.value.step !== 'checked') throw new Error(`at ${JSON.stringify(phase.value)}`);
  return phase.value.checked;
}

test('files are looked through without a change, imported, and taken back', async () => {
  const library = await freshLibrary();
  const imports = createImports(library);
  await imports.check(fixtureFiles('markdown'));
  const checked = checkedBy(imports);
  expect(checked).toMatchObject({
    name: 'markdown',
    format: 'markdown',
    found: { added: 1, unread: 2, total: 9 },
  });
  expect(await library.clips.count()).toBe(0);

  await imports.run(checked, false);
  expect(imports.phase.value).toMatchObject({ step: 'done', row: { state: 'done', added: 1 } });
  const { step, row } = imports.phase.value as { step: string; row: { id: string } };
  expect(step).toBe('done');
  expect(await library.clips.count()).toBe(1);

  await imports.undo(row.id);
  expect(imports.phase.value).toMatchObject({ step: 'done', row: { state: 'undone' } });
  expect(await library.clips.count()).toBe(0);
});

test('a file that is nothing of the kind is refused in words', async () => {
  const imports = createImports(await freshLibrary());
  await imports.check([{ path: 'a.png', blob: new Blob(['x']) }]);
  expect(imports.phase.value).toEqual({ step: 'choose', failure: 'not-importable' });
});

test('settings come back only when they are asked for, and go again with the undo', async () => {
  const library = await freshLibrary();
  const imports = createImports(library);
  const search = (id: string) => ({ id, name: id, address: `#/?q=${id}` });
  await saveSettings({ waitSeconds: 3, profile: 'jekyll' });
  await saveSearches({ savedSearches: [search('mine'), search('both')] });
  const before = await browser.storage.local.get();
  const settings = {
    waitSeconds: 9,
    profile: 'hugo',
    bothScripts: true,
    savedSearches: [search('both'), search('theirs')],
  };
  const blob = await archiveBlob({ clips: [wholeClip(1, ['one'])], settings });
  await imports.check([{ path: 'a.zip', blob }]);
  const checked = checkedBy(imports);
  expect(checked.found).toMatchObject({ added: 1, hasSettings: true });

  await imports.run(checked, false);
  expect(await browser.storage.local.get()).toEqual(before);
  await imports.run(checked, true);
  expect(await loadSettings()).toMatchObject({ waitSeconds: 9, profile: 'hugo' });
  const { savedSearches } = await loadSearches();
  expect(savedSearches.map(({ id }) => id)).toEqual(['mine', 'both', 'theirs']);

  await saveSettings({ profile: 'logseq' });
  const [row] = await library.imports.filter((one) => one.restoreSettings).toArray();
  await imports.undo(row?.id ?? '');
  // A setting that was new is not set any more; one that was changed since stays.
  expect(await browser.storage.local.get()).toEqual({ ...before, profile: 'logseq' });
});

test('a picture that lies beside a note is kept with its clip, until the import is taken back', async () => {
  const library = await freshLibrary();
  const imports = createImports(library);
  const png = Buffer.from('89504e470d0a1a0a', 'hex');
  const text = '---\ntitle: T\nurl: https://news.example/a/1.html\n---\n![x](images/1.png)\n\nText';
  await imports.check([
    { path: 'clips/a.md', blob: new Blob([text]) },
    { path: 'clips/images/1.png', blob: new Blob([png]) },
  ]);
  await imports.run(checkedBy(imports), false);
  const [revision] = await library.markup.toArray();
  const urls = revision?.images.map(({ url }) => url) ?? [];
  expect(urls).toEqual(['https://news.example/a/images/1.png']);
  expect([...(await imagesAt(library, urls)).keys()]).toEqual(urls);

  const [row] = await library.imports.toArray();
  await imports.undo(row?.id ?? '');
  expect(await library.images.count()).toBe(0);
});

test('stopped while it looks through, it is back at the choice', async () => {
  const imports = createImports(await freshLibrary());
  const checking = imports.check(fixtureFiles('markdown'));
  imports.stop();
  await checking;
  expect(imports.phase.value).toEqual({ step: 'choose', failure: null });
});
