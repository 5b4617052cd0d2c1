import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

/** A labelled page of a set that lies beside the repository; `gt` is what it must give. */
export interface StoredPage {
  id: string;
  url: string;
  tz?: number;
  gt: Record<string, unknown>;
  html: string;
}

const SETS = resolve('../shared/corpus/pages');

/** The sets that are there. */
export function storedSets(): string[] {
  return ['gne-dev', 'cwced', 'fundus-dev', 'readability'].filter((name) =>
    existsSync(fileOf(name)),
  );
}

/** The pages of a set. */
export function storedPages(set: string): StoredPage[] {
  const lines = gunzipSync(readFileSync(fileOf(set)))
    .toString()
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** A stored page as a document. Without its styles: parsing them takes jsdom longer than all else. */
export function openStoredPage({ html, url }: Pick<StoredPage, 'html' | 'url'>): Document {
  const plain = html.replace(/<style[\s\S]*?<\/style>/gi, '<style></style>');
  const { window } = new JSDOM(plain, { url, virtualConsole: new VirtualConsole() });
  globalThis.DOMParser = window.DOMParser;
  return window.document;
}

function fileOf(set: string): string {
  return resolve(SETS, `${set}.jsonl.gz`);
}
