import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { sha256 } from '../clip/sha256.ts';

/** Files on their way into a ZIP, and their checksums so far. */
export interface ZipFiles {
  add(name: string, bytes: Uint8Array<ArrayBuffer>, how?: { compress: boolean }): Promise<void>;
  /** `sha256sum -c` reads it. */
  checksums(): string;
  close(): Promise<void>;
}

/**
 * Writes a ZIP into `sink`, one file after the other, holding one in memory. Sizes stand before the bytes,
 * so that files can be read out of a ZIP that lost its end. The same files give the same bytes.
 */
export function zipFiles(sink: WritableStream<Uint8Array>, modified: Date): ZipFiles {
  // Its workers are made of code in a string, which our pages do not run.
  configure({ useWebWorkers: false });
  const zip = new ZipWriter(sink, {
    bufferedWrite: true,
    dataDescriptor: false,
    extendedTimestamp: false,
    lastModDate: modified,
  });
  const sums: string[] = [];
  return {
    async add(name, bytes, { compress } = { compress: true }) {
      sums.push(`${await sha256(bytes)}  ${name}\n`);
      await zip.add(name, new Uint8ArrayReader(bytes), { level: compress ? 6 : 0 });
    },
    checksums: () => sums.join(''),
    async close() {
      await zip.close();
    },
  };
}
