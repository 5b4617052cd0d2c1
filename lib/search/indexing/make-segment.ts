import type { SearchText } from '../terms/search-text.ts';
import type { Attributes } from './attributes.ts';
import type { ClipRef } from './clip-ref.ts';
import { Inverter } from './inverter.ts';
import type { SegmentRecord } from './segment-records.ts';
import { SegmentWriter } from './segment-writer.ts';

/** A clip that is new to the index. */
export interface BatchClip extends ClipRef {
  attributes: Attributes;
  text: SearchText;
}

/** Records of a new segment. Clips are numbered from 0, in their order. */
export interface NewSegment {
  records: SegmentRecord[];
  size: number;
  /** By clip: terms of its text. */
  lengths: number[];
}

/** Inverts clips. `null` for a number whose clip is gone already. */
export function makeSegment(id: number, clips: readonly (BatchClip | null)[]): NewSegment {
  const inverter = new Inverter();
  const lengths = clips.map((clip, number) => (clip ? inverter.add(number, clip.text) : 0));
  const writer = new SegmentWriter({ id, leaves: [], size: 0 });
  inverter.write(writer, 0, clips.length);
  writer.finish();
  return { records: writer.take(), size: writer.written.size, lengths };
}
