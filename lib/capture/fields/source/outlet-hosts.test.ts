import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outletOfHost } from './outlet-hosts.ts';

const TABLES = 'lib/capture/fields/source/outlets';
const lines = readdirSync(TABLES).flatMap(
  (file) => readFileSync(`${TABLES}/${file}`, 'utf8').split('`')[1]?.trim().split('\n') ?? [],
);

test('every line is a host and a name, and no host stands there twice', () => {
  const form = /^(?:[a-z0-9-]+\.)+[a-z]{2,} \S.*?\S(?: \| (?:site_name|title))?$/;
  expect(lines.filter((line) => !form.test(line))).toEqual([]);
  const hosts = lines.map((line) => line.split(' ')[0]);
  expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  expect(lines.length).toBeGreaterThan(300);
});

test('the nearest host counts, and subdomains are theirs', () => {
  expect(outletOfHost('caifuhao.eastmoney.com')).toBe('财富号');
  expect(outletOfHost('fund.eastmoney.com')).toBe('东方财富网');
  expect(outletOfHost('www.faz.net')).toBe('FAZ.NET');
  expect(outletOfHost('news.example')).toBeNull();
});
