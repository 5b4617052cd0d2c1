import papaparse from 'papaparse';

/** A row of a CSV file by the names in its first line, in lower case. */
export type CsvRow = Readonly<Record<string, string>>;

/** Characters that are parted into rows in one go: some milliseconds. */
const WINDOW = 1 << 19;

/** Characters that the separator is guessed from. */
const HEAD = 1 << 16;

/**
 * The rows of a CSV file, whatever its separator, a window after the other: of a million rows few are held at once.
 * Cells beyond the names are left out, and a name that stands there twice is given a number.
 */
export function* csvRows(text: string): Generator<CsvRow> {
  const { meta } = papaparse.parse(text.slice(0, HEAD), {
    preview: 10,
    skipEmptyLines: 'greedy',
  });
  const parser = new papaparse.Parser({
    delimiter: meta.delimiter,
    newline: meta.linebreak as '\n',
  });
  let names: string[] | null = null;
  let size = WINDOW;
  for (let at = 0; at < text.length; ) {
    const isLast = at + size >= text.length;
    const { data, meta: read } = parser.parse(text.slice(at, at + size), 0, !isLast) as {
      data: string[][];
      meta: { cursor: number };
    };
    for (const cells of data) {
      if (cells.join('').trim() === '') continue;
      if (names) yield rowOf(names, cells);
      else names = namesIn(cells);
    }
    if (isLast) return;
    at += read.cursor;
    // A cell without an end goes on to the end of the file: looked at in ever larger windows, not again and again.
    size = read.cursor === 0 ? size * 2 : WINDOW;
  }
}

function rowOf(names: readonly string[], cells: readonly string[]): CsvRow {
  return Object.fromEntries(cells.slice(0, names.length).map((cell, at) => [names[at], cell]));
}

function namesIn(cells: readonly string[]): string[] {
  const times = new Map<string, number>();
  return cells.map((cell) => {
    const name = cell.trim().toLowerCase();
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return before === 0 ? name : `${name}_${before}`;
  });
}
