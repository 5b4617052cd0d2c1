// @vitest-environment jsdom
import { effect } from '@preact/signals';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { EVERYTHING } from '../../../lib/search/clip-query.ts';
import { createRoute } from './route.ts';

function route() {
  const stopped = new AbortController();
  onTestFinished(() => stopped.abort());
  return createRoute(window, 'clipped', stopped.signal);
}

const back = async () => {
  const gone = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  );
  window.history.back();
  await gone;
};

beforeEach(() => window.history.pushState(null, '', '#/'));

test('begins where the hash says', () => {
  window.history.replaceState(null, '', '#/?tag=a&clip=c1');
  expect(route().address.value).toEqual({ query: { ...EVERYTHING, tags: ['a'] }, clip: 'c1' });
});

test('a step can be taken back, one that replaces cannot', async () => {
  const { address, go } = route();
  const before = address.value.query;
  go({ query: { ...before, text: 'p' } }, 'push');
  go({ query: { ...before, text: 'post' } }, 'replace');
  expect(window.location.hash).toBe('#/?q=post&by=clipped&order=newest');
  await back();
  expect(address.value.query.text).toBe('');
});

test('going where one is adds no step', () => {
  const { address, go } = route();
  const steps = window.history.length;
  go({ query: { ...address.value.query } }, 'push');
  expect(window.history.length).toBe(steps);
});

test('the query is the same object for as long as it asks the same', async () => {
  const { address, go } = route();
  const { query } = address.value;
  go({ clip: 'c1' }, 'push');
  expect(address.value.query).toBe(query);
  await back();
  expect(address.value).toEqual({ query, clip: null });
  expect(address.value.query).toBe(query);
});

test('follows a hash that is typed or bookmarked', async () => {
  const { address } = route();
  const asked = new Promise<string>((resolve) => {
    const stop = effect(() => {
      if (address.value.query.text) resolve(address.value.query.text);
    });
    onTestFinished(stop);
  });
  window.location.hash = '#/?q=harbour';
  expect(await asked).toBe('harbour');
});
