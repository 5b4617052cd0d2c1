// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Field } from '../../lib/clip/capture.ts';
import { makeClip } from '../../tests/makers.ts';
import { EvidenceList } from './EvidenceList.tsx';

const ALL: Record<Field, { from: string }> = {
  title: { from: 'headline' },
  bylines: { from: 'dateline' },
  editors: { from: 'editor label' },
  source: { from: 'rule for *.example.com' },
  siteName: { from: 'known host' },
  published: { from: 'line under the headline' },
  modified: { from: 'meta updated' },
  lang: { from: 'letters of the text' },
  leadImage: { from: 'meta og:image' },
  keywords: { from: 'meta keywords' },
  canonicalUrl: { from: 'stated address' },
  kicker: { from: 'line named after its place' },
  subtitle: { from: 'line under the headline' },
  originalTitle: { from: 'label of the former title' },
  securities: { from: 'quote link' },
};

test('every field that has evidence is told of', () => {
  const { container } = render(<EvidenceList clip={makeClip()} evidence={ALL} />);
  expect(container.querySelectorAll('dt')).toHaveLength(Object.keys(ALL).length);
  expect(container.textContent).toContain('By the rule for *.example.com');
});

test('what is shown nowhere else stands beside its evidence', () => {
  const clip = makeClip({ editors: ['孟之远', '陆一鸣'], lang: 'zh-Hans' });
  render(<EvidenceList clip={clip} evidence={ALL} />);
  const row = (name: string) => screen.getByText(name).parentElement ?? expect.unreachable(name);
  expect(within(row('Editor')).getByText('孟之远, 陆一鸣')).toBeTruthy();
  expect(within(row('Language')).getByText('Simplified Chinese')).toBeTruthy();
  expect(within(row('Address')).getByText(clip.canonicalUrl)).toBeTruthy();
});

test('nothing is said where nothing is known', () => {
  expect(render(<EvidenceList clip={makeClip()} evidence={{}} />).container.innerHTML).toBe('');
});
