// @vitest-environment jsdom
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchPage } from './fetch-page.ts';

let server: Server;
let origin: string;

/** What the site answers, by path. */
const ANSWERS: Record<string, [status: number, headers: Record<string, string>, body: string]> = {
  '/2.html': [200, { 'content-type': 'text/html' }, '<p>two</p>'],
  '/moved.html': [302, { location: '/2.html' }, ''],
  '/gone.html': [404, { 'content-type': 'text/html' }, 'no'],
  '/2.pdf': [200, { 'content-type': 'application/pdf' }, '%PDF'],
  '/huge.html': [200, { 'content-type': 'text/html' }, 'x'.repeat(5_100_000)],
};

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const [status, headers, body] = ANSWERS[url] ?? [302, { location: 'http://127.0.0.2:1/' }, ''];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const fetched = (path: string) =>
  fetchPage(origin + path, { baseURI: `${origin}/1.html`, characterSet: 'utf-8' } as Document);

test('a page, and where it came from after all', async () => {
  expect(await fetched('/2.html')).toEqual({ url: `${origin}/2.html`, html: '<p>two</p>' });
  expect((await fetched('/moved.html'))?.url).toBe(`${origin}/2.html`);
});

test.each(['/gone.html', '/2.pdf', '/huge.html', '/elsewhere.html'])('none: %s', async (path) => {
  expect(await fetched(path)).toBeNull();
});
