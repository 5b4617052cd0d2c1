import { ClipSet } from '../indexing/clip-set.ts';
import type { QueryNode } from '../query/query-node.ts';

/** Clips whose texts were compared with what a query asks for, and those of them that match. */
export interface Answered {
  asked: ClipSet;
  matching: ClipSet;
}

/** Queries that are remembered: 25 kB each for 100,000 clips. */
const MOST = 4;

/**
 * What reading many texts has told of the last queries, while neither clips nor index change: a filter, another
 * order or the way back to a query then read nothing again. Held: reading many texts makes the collector run,
 * which would take what it has just told.
 */
export class KeptAnswers {
  readonly #answers = new Map<string, Answered>();

  /** What is known for what a query asks for; `size`: how many numbers there are. */
  of(node: QueryNode, dateField: 'clipped' | 'published', size: number): Answered {
    return (
      this.#answers.get(nameOf(node, dateField)) ?? {
        asked: new ClipSet(size),
        matching: new ClipSet(size),
      }
    );
  }

  /** Remembers what is known, and what will be added to it, instead of the oldest. */
  keep(node: QueryNode, dateField: 'clipped' | 'published', answered: Answered): void {
    const name = nameOf(node, dateField);
    this.#answers.delete(name);
    this.#answers.set(name, answered);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= MOST) break;
      this.#answers.delete(oldest);
    }
  }
}

function nameOf(node: QueryNode, dateField: string): string {
  return `${dateField} ${JSON.stringify(node)}`;
}
