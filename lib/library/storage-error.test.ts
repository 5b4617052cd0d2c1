import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { ClipperError } from '../clip/clipper-error.ts';
import { storageError } from './storage-error.ts';

const full = new DOMException('no space', 'QuotaExceededError');
const broken = new DOMException('broken', 'UnknownError');

test.each([
  ['a request says so', full, undefined],
  ['Dexie wraps it', new Dexie.AbortError('aborted', full), undefined],
  ['one row of many says so', new Dexie.BulkError('two failed', [broken, full]), undefined],
  ['an update of one row says so', new Dexie.ModifyError('one failed', [full], 0, []), undefined],
  ['only the transaction says so', new Dexie.AbortError('aborted'), full],
])('the disk is full when %s', (_, error, aborted) => {
  expect(storageError(error, aborted)).toEqual(new ClipperError('disk-full'));
});

test.each([
  ['was closed', new Dexie.DatabaseClosedError('closed')],
  ['does not open again', new Dexie.OpenFailedError('no backing store', broken)],
  ['ends a write without a reason', new Dexie.AbortError('aborted', broken)],
])('a library that %s is unavailable', (_, error) => {
  expect(storageError(error, null)).toEqual(new ClipperError('library-unavailable'));
});

test.each([
  [broken],
  [new Dexie.BulkError('one failed', [broken])],
  [new ClipperError('clip-gone')],
  [new TypeError('a bug')],
])('%s stays what it is', (error) => {
  expect(storageError(error, null)).toBe(error);
});
