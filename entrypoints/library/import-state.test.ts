// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { archiveBlob } from '../../lib/archive/testing/archive-blob.ts';
import { wholeClip } from '../../lib/archive/testing/whole-clips.ts';
import { fixtureFiles } from '../../lib/import/testing/fixture-files.ts';
import { fakeLocks } from '../../lib/library/testing/fake-locks.ts';
import { freshLibrary } from '../../lib/library/testing/fresh-library.ts';
import { loadSettings, saveSettings } from '../../lib/platform/settings.ts';
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
  await saveSettings({ waitSeconds: 3 });
  const clips = [wholeClip(1, ['one'])];
  const blob = await archiveBlob({ clips, settings: { waitSeconds: 9 } });
  await imports.check([{ path: 'a.zip', blob }]);
  const checked = checkedBy(imports);
  expect(checked.found).toMatchObject({ added: 1, hasSettings: true });

  await imports.run(checked, false);
  expect((await loadSettings()).waitSeconds).toBe(3);
  await imports.run(checked, true);
  expect((await loadSettings()).waitSeconds).toBe(9);
  const [row] = await library.imports.filter((one) => one.restoreSettings).toArray();
  await imports.undo(row?.id ?? '');
  expect((await loadSettings()).waitSeconds).toBe(3);
});

test('stopped while it looks through, it is back at the choice', async () => {
  const imports = createImports(await freshLibrary());
  const checking = imports.check(fixtureFiles('markdown'));
  imports.stop();
  await checking;
  expect(imports.phase.value).toEqual({ step: 'choose', failure: null });
});
