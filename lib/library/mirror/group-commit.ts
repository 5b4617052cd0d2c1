/**
 * Stores what is given one by one in as few transactions as there is time for: what comes while one is under
 * way goes into the next. Each call settles with the transaction that has it.
 */
export function groupCommit<T>(store: (all: T[]) => Promise<void>): (one: T) => Promise<void> {
  const queue = { waiting: [] as T[], next: null as Promise<void> | null, last: Promise.resolve() };

  async function storeNext(last: Promise<void>): Promise<void> {
    // Whether the one before was stored is for those to know who are in it.
    await last.catch(() => undefined);
    const all = queue.waiting;
    queue.waiting = [];
    queue.next = null;
    await store(all);
  }
  return (one) => {
    queue.waiting.push(one);
    queue.next ??= storeNext(queue.last);
    queue.last = queue.next;
    return queue.next;
  };
}
