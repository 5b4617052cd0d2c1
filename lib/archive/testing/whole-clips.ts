import fc from 'fast-check';
import { makeClip, makeRevision } from '../../../tests/makers.ts';
import type { WholeClip } from '../../clip/whole-clip.ts';

/** Words as people and machines write them: emoji, Arabic, Chinese, controls, lone surrogates. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    '👨‍👩‍👧‍👦 家',
    'مرحبا بالعالم',
    '中国邮政快递报',
    '\ufeffa\u2028b\r\n\tc',
    '\ud800',
    '"}\n{"',
  ),
);
const time = fc.integer({ min: 1_600_000_000_000, max: 1_700_000_000_000 });

/** Clips with one to three texts, some in the trash, some with articles of 100,000 characters. */
export const wholeClips = (maxLength: number) =>
  fc
    .array(
      fc.record({
        title: words,
        tags: fc.array(words, { maxLength: 3 }),
        note: words,
        starred: fc.boolean(),
        source: fc.option(words),
        deletedAt: fc.option(time),
        updatedAt: time,
        texts: fc.array(
          fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: longText }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      }),
      { maxLength },
    )
    .map((all) => all.map(({ texts, ...over }, at) => wholeClip(at, texts, over)));

const longText = words.map((text) => `${text} 长`.repeat(100_000).slice(0, 100_000));

/** The clip of this number, with these texts, the last of them its current one. */
export function wholeClip(
  at: number,
  texts: string[],
  over: Parameters<typeof makeClip>[0] = {},
): WholeClip {
  const id = `0196e2a0-0000-7000-8000-${String(at).padStart(12, '0')}`;
  const revisions = texts.map((text, index) =>
    makeRevision({
      id: `${id}-${index}`,
      clipId: id,
      capturedAt: 1_600_000_000_000 + index,
      html: `<p>${text}</p>`,
      text,
      title: over.title ?? `Title ${at}`,
    }),
  );
  const clip = makeClip({
    id,
    title: `Title ${at}`,
    identity: `https://news.example/${at}`,
    canonicalUrl: `https://news.example/${at}`,
    revisionId: `${id}-${texts.length - 1}`,
    revisions: texts.length,
    length: texts.at(-1)?.length ?? 0,
    ...over,
  });
  return { clip, revisions };
}
