import { expect, test } from 'vitest';
import { headlineParts } from './headline-parts.ts';

test.each([
  {
    parts: ['Neue Halle:', 'Theater ohne Vorhang'],
    stated: ['Theater ohne Vorhang', 'Neue Halle: Theater ohne Vorhang'],
    seen: { headline: 'Theater ohne Vorhang', kicker: 'Neue Halle', subtitle: null },
  },
  {
    parts: ['村口建起收储点', '——看县里怎样收粮'],
    stated: ['村口建起收储点'],
    seen: { headline: '村口建起收储点', kicker: null, subtitle: '看县里怎样收粮' },
  },
  {
    parts: ['Pleite der Hafenbank', 'Aufsicht räumt Fehler ein'],
    stated: ['Pleite der Hafenbank: Aufsicht räumt Fehler ein'],
    seen: {
      headline: 'Pleite der Hafenbank: Aufsicht räumt Fehler ein',
      kicker: null,
      subtitle: null,
    },
  },
  {
    parts: ['Night', 'ferry', 'returns'],
    stated: ['Something else'],
    seen: { headline: 'Night ferry returns', kicker: null, subtitle: null },
  },
])('$parts', ({ parts, stated, seen }) => {
  expect(headlineParts({ headline: parts.join(' '), headlineParts: parts }, stated)).toEqual(seen);
});
