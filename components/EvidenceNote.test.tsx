// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { EvidenceNote } from './EvidenceNote.tsx';

test('says where it was read, with the words of the page', () => {
  const quote = '2022年05月18日 12:52';
  render(<EvidenceNote evidence={{ from: 'line under the headline', quote }} />);
  expect(screen.getByText('From the line under the headline:')).toBeTruthy();
  expect(screen.getByText(quote).tagName).toBe('Q');
});

test('a rule without words of its own is named as it is', () => {
  const { container } = render(<EvidenceNote evidence={{ from: 'byline of feed' }} />);
  expect(container.textContent?.trim()).toBe('Read from: byline of feed');
});

test('a long quote is cut', () => {
  const { container } = render(<EvidenceNote evidence={{ from: 'h1', quote: '文'.repeat(500) }} />);
  expect(container.querySelector('q')?.textContent).toBe(`${'文'.repeat(120)}…`);
});
