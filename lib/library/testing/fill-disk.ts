import { onTestFinished } from 'vitest';

/** How a browser tells of it: the request fails (Firefox), or the transaction when it is to be stored (Chromium). */
export type FullDiskWay = 'request' | 'transaction';

/** What the fake IndexedDB has within: no one else can make a request fail that is right. */
interface FakeTransaction {
  _execRequestAsync(work: { source: IDBObjectStore; operation: () => never }): IDBRequest;
  _abort(error: string): void;
}

/**
 * Fills the disk after so many writes to stores of these names (all by default): from then on each write is
 * refused until `end`. `reached` says whether one was.
 */
export function fillDisk(
  after: number,
  way: FullDiskWay,
  isMeant: (store: string) => boolean = () => true,
) {
  const { add, put } = IDBObjectStore.prototype;
  const disk = { left: after, reached: false };
  const refusing = (write: typeof put): typeof put =>
    function refused(this: IDBObjectStore, ...given) {
      if (!isMeant(this.name)) return write.apply(this, given);
      disk.left -= 1;
      if (disk.left >= 0) return write.apply(this, given);
      disk.reached = true;
      const transaction = this.transaction as unknown as FakeTransaction;
      if (way === 'request') {
        const operation = () => {
          throw new DOMException('no space', 'QuotaExceededError');
        };
        return transaction._execRequestAsync({
          source: this,
          operation,
        }) as IDBRequest<IDBValidKey>;
      }
      const request = write.apply(this, given);
      request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
      return request;
    };
  Object.assign(IDBObjectStore.prototype, { add: refusing(add), put: refusing(put) });
  const end = () => void Object.assign(IDBObjectStore.prototype, { add, put });
  onTestFinished(end);
  return {
    end,
    get reached() {
      return disk.reached;
    },
  };
}
