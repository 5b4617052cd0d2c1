import { expect, test } from 'vitest';
import { makeClues } from '../testing/make-clues.ts';
import { statedHead } from './stated-head.ts';

const HEADLINE = 'Night ferry returns to the valley';

test('an author who is only pointed at is the person of the page with that id', () => {
  const ann = { '@type': 'Person', '@id': 'https://news.example/#/person/1', name: 'Ann Bee' };
  const nodes = [
    { '@type': 'NewsArticle', headline: HEADLINE, author: { '@id': ann['@id'] } },
    { '@type': 'Person', '@id': 'https://news.example/#/person/2', name: 'Eve Foe' },
    ann,
  ];
  expect(statedHead(makeClues({}, { headline: HEADLINE, nodes })).nodes).toEqual([
    { '@type': 'NewsArticle', headline: HEADLINE, author: [ann] },
  ]);
});

test('what the head says of another article does not count', () => {
  const nodes = [{ '@type': 'NewsArticle', headline: 'A bridge for the southern villages' }];
  const metas = { 'og:title': ['A bridge for the southern villages'], author: ['Eve Foe'] };
  const head = statedHead(
    makeClues({ opening: 'The boat left at nine.' }, { headline: HEADLINE, nodes, metas }),
  );
  expect([head.nodes, head.metas]).toEqual([[], {}]);
});
