// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Evidence } from '../../lib/clip/capture.ts';
import { EvidenceNote } from './EvidenceNote.tsx';

const textOf = (evidence: Evidence) =>
  render(<EvidenceNote evidence={evidence} />).container.textContent;

test('says where it was read, with the words of the page', () => {
  const quote = '2022年05月18日 12:52';
  expect(textOf({ from: 'line under the headline', quote })).toBe(
    'From the lines under the headline: ‘2022年05月18日 12:52’',
  );
});

test('says where alone when no words stood there', () => {
  expect(textOf({ from: 'json-ld publisher' })).not.toMatch(/[:‘]/);
});

test('a long quote is cut', () => {
  expect(textOf({ from: 'headline', quote: '文'.repeat(500) })).toBe(
    `From the headline: ‘${'文'.repeat(120)}…’`,
  );
});

test('of what the reader changed, says how it was read at first', () => {
  const { container } = render(<EvidenceNote evidence={{ from: 'headline' }} corrected />);
  expect(container.textContent).toBe('You changed this. Before: From the headline');
});
