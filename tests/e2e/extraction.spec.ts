import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labelledSets } from '../../bench/extraction/pages.ts';
import { readStored } from '../../bench/extraction/read-stored.ts';
import { canScore, scoreSet } from '../../bench/extraction/score-set.ts';

/** So much may a figure fall without anybody having to look: less than a page of the largest set. */
const HAIR = 0.003;

type Figures = Record<string, number>;

const sets = canScore() ? labelledSets() : [];
if (sets.length === 0) test.skip('../shared has no labelled sets', () => undefined);

/** Floors only rise: `RAISE_FLOORS=1` writes those of better figures. */
test.for(sets)(
  '$name: reading leaves no trace, no field falls below its floor',
  {
    timeout: 600_000,
  },
  async ({ name, pages }) => {
    const readings = await readStored(pages);
    expect(Object.keys(readings).filter((id) => readings[id]?.isChanged)).toEqual([]);
    const { figures } = await scoreSet(name, pages, readings);
    const file = `tests/extraction-floors/${name}.json`;
    const floors: Figures = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    if (process.env['RAISE_FLOORS']) writeFloors(file, floors, figures);
    const fallen = Object.keys(floors).filter(
      (figure) => (figures[figure] ?? 0) < (floors[figure] ?? 0),
    );
    const told = fallen.map(
      (figure) => `${figure} is ${figures[figure]}, was at least ${floors[figure]}`,
    );
    expect(told).toEqual([]);
  },
);

function writeFloors(file: string, floors: Figures, figures: Figures): void {
  const risen = Object.entries(figures).map(([name, figure]) => {
    const floor = Math.floor((figure - HAIR) * 1000) / 1000;
    return [name, Math.max(floor, floors[name] ?? 0)];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(risen), null, 2)}\n`);
}
