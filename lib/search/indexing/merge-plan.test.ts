import { expect, test } from 'vitest';
import { planMerge } from './merge-plan.ts';
import { LARGEST_SEGMENT, type Segment } from './segment-records.ts';

function segmentsOf(...spans: number[]): Segment[] {
  let from = 0;
  return spans.map((span, id) => {
    const segment = { id, from, span, size: 0 };
    from += span;
    return segment;
  });
}

const planned = (...spans: number[]) => planMerge(segmentsOf(...spans))?.map(({ span }) => span);

test('the newest ones, with all that are not much larger', () => {
  expect(planned(64)).toBeUndefined();
  expect(planned(64, 64)).toEqual([64, 64]);
  expect(planned(1000, 100)).toBeUndefined();
  expect(planned(1000, 100, 64)).toEqual([100, 64]);
  expect(planned(400, 100, 64)).toEqual([400, 100, 64]);
  expect(planned(LARGEST_SEGMENT, LARGEST_SEGMENT, 64)).toBeUndefined();
  expect(planned(LARGEST_SEGMENT - 10, 64, 64)).toEqual([64, 64]);
});

test('clips that come one by one leave few segments, and are seldom rewritten', () => {
  const spans: number[] = [];
  let rewritten = 0;
  let most = 0;
  for (let batch = 0; batch < 100_000 / 64; batch++) {
    spans.push(64);
    for (
      let merge = planMerge(segmentsOf(...spans));
      merge;
      merge = planMerge(segmentsOf(...spans))
    ) {
      const at = merge[0]?.id ?? 0;
      const span = merge.reduce((sum, own) => sum + own.span, 0);
      spans.splice(at, merge.length, span);
      rewritten += span;
    }
    most = Math.max(most, spans.length);
  }
  expect(most).toBeLessThanOrEqual(8);
  expect(rewritten / 100_000).toBeLessThan(15);
});
