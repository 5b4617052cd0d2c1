import { expect, test, vi } from 'vitest';
import type { SaveReceipt } from '../../../lib/clip/clip.ts';
import { ClipperError } from '../../../lib/clip/clipper-error.ts';
import { makeClip } from '../../../tests/makers.ts';
import { clipOrRecover } from './clip-or-recover.ts';

const RECEIPT: SaveReceipt = {
  outcome: 'created',
  clip: makeClip(),
  previous: null,
  evidence: {},
};
const gone = () => Promise.reject(new ClipperError('worker-gone'));
const nothing = async () => undefined;

test('an answer is the answer', async () => {
  const stored = vi.fn(nothing);
  expect(await clipOrRecover(async () => RECEIPT, stored)).toBe(RECEIPT);
  expect(stored).not.toHaveBeenCalled();
});

test('a worker that died after it had stored the clip is not asked again', async () => {
  const ask = vi.fn(gone);
  expect(await clipOrRecover(ask, async () => RECEIPT)).toBe(RECEIPT);
  expect(ask).toHaveBeenCalledOnce();
});

test('a worker that died before it had stored anything is asked once more', async () => {
  const ask = vi
    .fn(gone)
    .mockImplementationOnce(gone)
    .mockResolvedValueOnce(RECEIPT as never);
  expect(await clipOrRecover(ask, nothing)).toBe(RECEIPT);
});

test('a second death after the clip was stored is no failure either', async () => {
  const stored = vi
    .fn(nothing)
    .mockResolvedValueOnce(undefined)
    .mockResolvedValue(RECEIPT as never);
  expect(await clipOrRecover(gone, stored)).toBe(RECEIPT);
});

test('two deaths and nothing stored: the clip is not saved', async () => {
  const ask = vi.fn(gone);
  await expect(clipOrRecover(ask, nothing)).rejects.toMatchObject({ code: 'worker-gone' });
  expect(ask).toHaveBeenCalledTimes(2);
});

test('any other failure is told at once', async () => {
  const ask = vi.fn(() => Promise.reject(new ClipperError('page-pdf')));
  await expect(clipOrRecover(ask, nothing)).rejects.toMatchObject({ code: 'page-pdf' });
  expect(ask).toHaveBeenCalledOnce();
});
