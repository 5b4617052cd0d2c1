import { vi } from 'vitest';

type Granted = (lock: object | null) => Promise<void>;

/** Web Locks, which Node does not have: one holder of a name at a time, the others wait or are told `null`. */
export function fakeLocks(): void {
  const held = new Map<string, Promise<unknown>>();
  const request = async (name: string, { ifAvailable }: LockOptions, granted: Granted) => {
    if (ifAvailable && held.has(name)) return granted(null);
    while (held.has(name)) await held.get(name);
    const work = granted({ name });
    const done = work.catch(() => undefined).then(() => held.delete(name));
    held.set(name, done);
    return work;
  };
  vi.stubGlobal('navigator', { ...globalThis.navigator, locks: { request } });
}
