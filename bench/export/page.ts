import TurndownService from 'turndown';
import { gfm } from 'turndown-plugin-gfm';
import type { ClipDocument } from '../../lib/export/clip-document.ts';
import type { BookOptions } from '../../lib/export/export-context.ts';
import { DEFAULT_EXPORT_SETTINGS } from '../../lib/export/export-settings.ts';
import { exportStream } from '../../lib/export/export-stream.ts';
import type { FormatId } from '../../lib/export/format-id.ts';
import { loadFormat } from '../../lib/export/load-format.ts';
import { htmlToMarkdown } from '../../lib/export/markdown/html-to-markdown.ts';
import { parseHtml } from '../../lib/html/parse-html.ts';
import { inChunks } from '../../lib/platform/files/in-chunks.ts';
import { makeClip, makeRevision } from '../../tests/makers.ts';
import { measuredStep, type Step } from '../measured-step.ts';
import { article } from './article.ts';

const turndown = new TurndownService();
turndown.use(gfm);

const CONVERSIONS = {
  ours: htmlToMarkdown,
  turndown: (html: string) => turndown.turndown(parseHtml(html).body),
  parsing: (html: string) => parseHtml(html).body,
};

const BOOK: BookOptions = {
  title: 'Clips',
  contents: 'Contents',
  unknown: 'Unknown',
  language: 'zh',
  groupBy: 'source',
};

async function* documents(count: number): AsyncGenerator<ClipDocument> {
  for (let at = 0; at < count; at += 1) {
    const clip = makeClip({ id: `c${at}`, title: `第${at}篇：让群众享受服务` });
    yield { clip, revision: makeRevision({ html: article(at) }) };
  }
}

/** As large as asked for, and no two alike: nothing that a ZIP could make small. It begins as a JPEG does. */
function picture(bytes: number): Blob {
  const parts = Array.from({ length: Math.ceil(bytes / 65_536) }, (_, part) =>
    crypto.getRandomValues(new Uint8Array(Math.min(65_536, bytes - part * 65_536))),
  );
  parts[0]?.set([0xff, 0xd8, 0xff, 0xe0]);
  return new Blob(parts, { type: 'image/jpeg' });
}

const bench = {
  /** Milliseconds an article. */
  convert(way: keyof typeof CONVERSIONS, count: number): number {
    const began = performance.now();
    for (let at = 0; at < count; at += 1) CONVERSIONS[way](article(at));
    return (performance.now() - began) / count;
  },
  /** Writes so many clips into a file of the origin's own folder; `pictureBytes`: of the one that each has, 0: none. */
  write: (id: FormatId, count: number, pictureBytes: number): Promise<Step> =>
    measuredStep(async () => {
      const format = await loadFormat(id, { own: [], rules: [], profile: 'plain' });
      const images = pictureBytes > 0 ? async () => picture(pictureBytes) : null;
      const context = { settings: DEFAULT_EXPORT_SETTINGS, images, book: BOOK };
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('export', { create: true });
      const file = await handle.createWritable();
      const { parts } = await exportStream(documents(count), format, context, { stem: 'clips' });
      for await (const chunk of inChunks(parts)) await file.write(chunk);
      await file.close();
      return (await handle.getFile()).size;
    }),
};

export type ExportBench = typeof bench;

Object.assign(globalThis, { bench });
