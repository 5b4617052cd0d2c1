import { expect, test } from 'vitest';
import { inChunks } from './in-chunks.ts';

async function chunks(parts: (string | Uint8Array<ArrayBuffer>)[], size: number) {
  async function* all() {
    yield* parts;
  }
  const found: string[] = [];
  for await (const chunk of inChunks(all(), size)) found.push(await chunk.text());
  return found;
}

test('small parts are written together, in their order, none twice', async () => {
  expect(await chunks(['甲', new TextEncoder().encode('bc'), 'd', 'e', ''], 5)).toEqual([
    '甲bc',
    'de',
  ]);
  expect(await chunks(['longer than that', 'x'], 5)).toEqual(['longer than that', 'x']);
  expect(await chunks([], 5)).toEqual([]);
});
