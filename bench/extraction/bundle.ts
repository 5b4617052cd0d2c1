import { join, resolve } from 'node:path';
import { build, type PluginOption } from 'vite';
import { slimReadability } from '../../scripts/slim-readability.ts';

/** What a bundle leaves on `window` under its name: reads the page, gives the length of what it found. */
export type Reading = () => number;

/** Bundles what the extension injects, from the working tree in `folder`. */
export function bundleCapture(name: string, folder: string): Promise<string> {
  const lib = join(resolve(folder), 'lib/capture');
  return bundle(
    `import { readArticle } from '${lib}/body-reading.ts';
     import { readPage } from '${lib}/read-page.ts';
     window['${name}, body'] = () => readArticle(document).article.text.length;
     window['${name}'] = () => readPage(document, location.href).html.length;`,
    [slimReadability()],
  );
}

/** Bundles Readability as its README says to call it. */
export function bundleReadability(name: string): Promise<string> {
  return bundle(
    `import { Readability } from '@mozilla/readability';
     window['${name}'] = () => new Readability(document.cloneNode(true)).parse()?.length ?? 0;`,
    [],
  );
}

async function bundle(source: string, plugins: PluginOption[]): Promise<string> {
  const entry = '\0measured';
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(import.meta.dirname, '../..'),
    plugins: [
      ...plugins,
      {
        name: 'measured',
        // Its imports are looked for from here.
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [built] = [output].flat();
  const chunk = built && 'output' in built ? built.output[0] : undefined;
  if (!chunk) throw new Error('nothing was bundled');
  return chunk.code;
}
