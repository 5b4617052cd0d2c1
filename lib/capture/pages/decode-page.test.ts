import { expect, test } from 'vitest';
import { gbkBytes } from '../../../demo/gbk-bytes.ts';
import { decodePage } from './decode-page.ts';

const GBK = (head: string) => gbkBytes(`<head>${head}</head>三门闸`);
const UTF8 = (head: string) => new TextEncoder().encode(`<head>${head}</head>三门闸`);

test.each([
  ['by the server', GBK(''), 'text/html; charset=GBK', 'utf-8'],
  [
    'by the server before the page',
    UTF8('<meta charset=gb2312>'),
    'text/html;charset="utf-8"',
    'gbk',
  ],
  ['by the page', GBK('<meta charset="gb2312">'), 'text/html', 'utf-8'],
  [
    'by the page, the long way',
    GBK("<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>"),
    'text/html',
    'utf-8',
  ],
  ['by the page that links to it', GBK(''), 'text/html', 'GBK'],
  ['by its mark', [0xef, 0xbb, 0xbf, ...UTF8('<meta charset=gb2312>')], 'text/html', 'gbk'],
  ['past a name that nobody knows', UTF8(''), 'text/html; charset=x-nowhere', 'utf-8'],
])('%s', (_case, bytes, type, fallback) => {
  expect(decodePage(Uint8Array.from(bytes).buffer, type, fallback)).toMatch(/三门闸$/);
});
