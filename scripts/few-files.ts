import { resolve } from 'node:path';
import type { Plugin, Rollup } from 'vite';

const POPUP = 'entrypoints/popup/index.html';
/** What the popup loads once its first picture is drawn. */
const POPUP_LATER = 'entrypoints/popup/popup-library.ts';
const LIBRARY = 'entrypoints/library/index.html';
const OPTIONS = 'entrypoints/options/index.html';

/**
 * Puts what a page needs for its first picture into few files. Left alone, the bundler makes one for every set of
 * modules that the same pages share: 19 scripts for the popup, 38 for the library, and the browser asks for each by itself.
 * What that cost is measured in docs/decisions/0028-few-files-for-a-page.md.
 */
export function fewFiles(): Plugin {
  return {
    name: 'few-files',
    outputOptions: (options) => ({
      ...options,
      manualChunks: fileOfModule(),
      onlyExplicitManualChunks: true,
    }),
  };
}

function fileOfModule(): Rollup.GetManualChunk {
  let files: Map<string, string> | undefined;
  return (id, { getModuleInfo }) => {
    files ??= fileOfModules((module, lazy) => {
      const info = getModuleInfo(module);
      if (!info) return [];
      return lazy ? [...info.importedIds, ...info.dynamicallyImportedIds] : info.importedIds;
    });
    return files.get(id);
  };
}

/** The modules that one imports; with `lazy`, those too that it may import later. */
type ImportsOf = (module: string, lazy: boolean) => readonly string[];

/** Modules that no page needs for its first picture have no entry: the bundler knows best. */
function fileOfModules(importsOf: ImportsOf): Map<string, string> {
  const needs = (path: string, lazy = false) => {
    const found = new Set([resolve(path)]);
    // A set hands out what is added while it is walked.
    for (const module of found) for (const id of importsOf(module, lazy)) found.add(id);
    return found;
  };
  const files = new Map<string, string>();
  const put = (modules: Iterable<string>, file: (module: string) => string) => {
    for (const module of modules) if (!files.has(module)) files.set(module, file(module));
  };

  const [library, options] = [needs(LIBRARY), needs(OPTIONS)];
  const anyPage = new Set([...library, ...options]);
  put(needs(POPUP), (module) => (anyPage.has(module) ? 'shared' : 'popup-view'));
  put(
    [...library].filter((module) => options.has(module)),
    () => 'settings',
  );
  put(needs(POPUP_LATER), () => 'stored');
  const elsewhere = new Set([...needs(POPUP, true), ...needs(OPTIONS, true)]);
  put(library, (module) => (elsewhere.has(module) ? 'common' : 'library-view'));

  // What starts a page stays by itself: a page that loads some file of another must not become that other page.
  for (const page of [POPUP, LIBRARY, OPTIONS]) {
    files.delete(resolve(page));
    files.delete(resolve(page, '../main.tsx'));
  }
  return files;
}
