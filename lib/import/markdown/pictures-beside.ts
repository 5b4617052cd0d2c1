import { allowedImage } from '../../html/allowed-address.ts';
import { parseHtml } from '../../html/parse-html.ts';
import type { SourceFile } from '../source-file.ts';
import { EMBED_MARK } from './markdown-html.ts';

/** Files by the last part of their names. */
export type FilesByName = ReadonlyMap<string, readonly SourceFile[]>;

/** An article with the files that are its pictures. */
export interface IllustratedArticle {
  /** Without what it embeds and is not there. */
  html: string;
  /** Each with the address that it would have beside the article on the web: the clip knows it by that. */
  pictures: { url: string; file: SourceFile }[];
}

export function filesByName(files: readonly SourceFile[]): FilesByName {
  const byName = new Map<string, SourceFile[]>();
  for (const file of files) {
    const name = lastPart(file.name);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return byName;
}

/** Finds the pictures of an article among the files. `note`: the name of its own file; `base`: its address. */
export function picturesBeside(
  html: string,
  { note, base }: { note: string; base: string },
  files: FilesByName,
): IllustratedArticle {
  const { body } = parseHtml(html);
  const pictures: IllustratedArticle['pictures'] = [];
  for (const image of body.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? '';
    const file = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src) ? undefined : find(src, note, files);
    const url = file && allowedImage(src, base);
    if (file && url) pictures.push({ url, file });
    else if (image.hasAttribute(EMBED_MARK)) image.remove();
  }
  return { html: body.innerHTML, pictures };
}

/**
 * Beside the note; or else whose name ends like that: sites have folders of their own for what they show at
 * `/images/`, and vaults find a file by its name alone.
 */
function find(src: string, note: string, files: FilesByName): SourceFile | undefined {
  const folder = note.split('/').map(encodeURIComponent).join('/');
  const beside = decoded(new URL(src, `file:///${folder}`).pathname).slice(1);
  const path = decoded(src.replace(/[?#].*$/, '')).replace(/^(?:\.{0,2}\/)+/, '');
  const known = files.get(lastPart(beside)) ?? [];
  return (
    known.find(({ name }) => name === beside) ??
    known.find(({ name }) => `/${name}`.endsWith(`/${path}`))
  );
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A name is not always an address: `100%.png`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
