import { expect, test } from 'vitest';
import { pageZone } from './page-zone.ts';

test.each([
  ['zh-Hans', 'news.example', 'Asia/Shanghai'],
  ['zh-Hant', 'www.paper.de', 'Asia/Shanghai'],
  ['de', 'www.paper.example', 'Europe/Berlin'],
  ['es', 'www.diario.mx', 'America/Mexico_City'],
  ['en', 'www.paper.co.uk', 'Europe/London'],
  ['en-US', 'paper.example', 'America/New_York'],
  ['en', 'paper.example', 'UTC'],
  ['', 'constructor', 'UTC'],
  ['nb-NO', 'avis.example', 'Europe/Oslo'],
  ['fi', 'lehti.example', 'Europe/Helsinki'],
  ['fil', 'balita.example', 'UTC'],
  ['en', 'www.paper.co.il', 'Asia/Jerusalem'],
])('%s on %s: %s', (lang, host, zone) => {
  expect(pageZone(lang, host)).toBe(zone);
});

test('every zone is one that the browser knows', () => {
  for (const host of ['mo', 'ua', 'ar', 'vn', 'ch', 'is', 'lu', 'np', 'ma', 've']) {
    const timeZone = pageZone('', `a.${host}`);
    expect(new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone).toBeTruthy();
  }
});
