import { expect, test } from 'vitest';
import { typedHost, typedOrigin, typedSeconds } from './check-setting.ts';

test.each([
  ['finews.withounder.com', 'finews.withounder.com'],
  ['  https://finews.example/posts ', 'finews.example'],
  ['localhost:4000', 'localhost:4000'],
  ['两个 词', null],
  ['finews', null],
  ['', null],
])('%j as a host is %j', (text, host) => {
  expect(typedHost(text)).toBe(host);
});

test.each([
  ['http://finews.zning.xyz', 'http://finews.zning.xyz'],
  ['https://finews.example/html_News/', 'https://finews.example'],
  ['finews.zning.xyz', null],
  ['ftp://finews.zning.xyz', null],
  ['javascript:alert(1)', null],
  ['', null],
])('%j as an origin is %j', (text, origin) => {
  expect(typedOrigin(text)).toBe(origin);
});

test.each([
  ['0', 0],
  ['30', 30],
  ['１２', 12],
  ['31', null],
  ['-1', null],
  ['2.5', null],
  ['', null],
])('%j as seconds is %j', (text, seconds) => {
  expect(typedSeconds(text)).toBe(seconds);
});
