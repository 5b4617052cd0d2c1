import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ERROR_CODES } from '../lib/clip/clipper-error.ts';
import { messageName } from '../lib/clip/message-name.ts';

type Messages = { [key: string]: string | Messages };

function flatten(messages: Messages, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

const read = (locale: string) =>
  flatten(parse(readFileSync(`locales/${locale}.yml`, 'utf8')) as Messages);
const [english, chinese] = [read('en'), read('zh_CN')];

/** Plural forms differ between languages: `popup.ago.1` and `popup.ago.n` are one message. */
const names = (messages: Map<string, string>) =>
  [...new Set([...messages.keys()].map((key) => key.replace(/\.(\d+|n)$/, '')))].sort();

test('both languages say the same things', () => {
  expect(names(chinese)).toEqual(names(english));
});

test('every name is one that Chromium takes', () => {
  expect([...english.keys()].filter((name) => !/^[\w.]+$/.test(name))).toEqual([]);
});

test('every message is filled in with the same values', () => {
  const values = (text = '') => [...new Set(text.match(/\$\d/g))].sort().join(' ');
  const different = [...english].filter(
    ([key, text]) => chinese.has(key) && values(text) !== values(chinese.get(key)),
  );
  expect(different).toEqual([]);
});

test('every error code has a text', () => {
  expect(ERROR_CODES.filter((code) => !english.has(`errors.${messageName(code)}`))).toEqual([]);
});
