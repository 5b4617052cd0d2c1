import { join, resolve } from 'node:path';
import { build, type PluginOption } from 'vite';
import { slimReadability } from '../../scripts/slim-readability.ts';

/** What a bundle leaves on `window` under its name: reads the page, gives the length of what it found. */
export type Reading = () => number;

/** Bundles what the extension injects, from the working tree in `folder`, with that tree's own Readability. */
export async function bundleCapture(name: string, folder: string): Promise<string> {
  const lib = join(resolve(folder), 'lib/capture');
  const tree: { slimReadability(): PluginOption } = await import(
    join(resolve(folder), 'scripts/slim-readability.ts')
  );
  return bundle(
    `import { readArticle } from '${lib}/body/body-reading.ts';
     import { readPage } from '${lib}/read-page.ts';
     window['${name}, body'] = () => readArticle(document).article.text.length;
     window['${name}'] = () => readPage(document, location.href).html.length;`,
    [tree.slimReadability()],
  );
}

/** A step of reading that is switched off: its module, what it exports, and what stands for that. */
export type Switch = readonly [module: string, name: string, instead: string];

/** Bundles `window.bodyOf(html, url)`: the text of the body, in an inert document, with one step off or none. */
export function bundleBody(off: Switch | null): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  const [module, name, instead] = off ?? [];
  return bundle(
    `import { readArticle } from '${root}/lib/capture/body/body-reading.ts';
     import { storedDocument } from '${root}/bench/extraction/stored-document.ts';
     window.bodyOf = (html, url) => readArticle(storedDocument(html, url)).article.text;`,
    [
      slimReadability(),
      {
        name: 'switched-off',
        enforce: 'pre',
        transform: (code, id) =>
          module && id.endsWith(`/lib/capture/body/${module}.ts`)
            ? `${code.replace(`export function ${name}`, 'function switchedOff')}
               export const ${name} = ${instead};`
            : null,
      },
    ],
  );
}

/** Bundles `window.capture(html, url)`: the fields of a stored page, and whether reading changed it. */
export function bundleStored(): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  return bundle(
    `import { capturePage } from '${root}/lib/capture/capture-page.ts';
     import { storedDocument } from '${root}/bench/extraction/stored-document.ts';
     window.capture = (html, url) => {
       const page = storedDocument(html, url);
       const observer = new MutationObserver(() => undefined);
       const all = { subtree: true, childList: true, characterData: true, attributes: true };
       observer.observe(page, all);
       const { title, bylines, source, lang, text, published } = capturePage(page, url);
       const isChanged = observer.takeRecords().length > 0;
       return { title, byline: bylines, source, lang, text, published: published?.iso, isChanged };
     };`,
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

/** Bundles the reading of damaged pages: `window.fuzz(seed)` gives milliseconds and what was thrown. */
export function bundleFuzz(): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  return bundle(
    `import { capturePage } from '${root}/lib/capture/capture-page.ts';
     import { damagedPage } from '${root}/tests/damage.ts';
     window.fuzz = (seed) => {
       const html = damagedPage(window.sources, seed);
       const page = new DOMParser().parseFromString(html, 'text/html');
       const root = () => Reflect.get(Document.prototype, 'documentElement', page).outerHTML;
       const before = root();
       const began = performance.now();
       let error = null;
       try {
         const { html } = capturePage(page, 'https://news.example/a/1.html');
         if (/<(?:script|style|svg|iframe|form)\\b/.test(html)) error = 'markup that is not allowed';
       } catch (thrown) {
         error = thrown.code === 'page-too-large' ? null : String(thrown.stack);
       }
       const took = performance.now() - began;
       const isSame = root() === before;
       return [took, error ?? (isSame ? null : 'the page was changed')];
     };`,
    [slimReadability()],
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
