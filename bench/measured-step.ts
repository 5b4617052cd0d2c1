/** What a step took. `heap`: the most JavaScript memory seen meanwhile, over what was there before; bytes. */
export interface Step {
  ms: number;
  heap: number;
  /** Bytes of the file that was written, where one was. */
  bytes: number;
}

/** Chromium's own measure of the JavaScript heap. */
type Measured = Performance & { memory: { usedJSHeapSize: number } };

const SAMPLE_MS = 20;

/** Runs in the page: does something that gives a number of bytes, and measures it. */
export async function measuredStep(work: () => Promise<number>): Promise<Step> {
  const heapNow = () => (performance as Measured).memory.usedJSHeapSize;
  (globalThis as { gc?: () => void }).gc?.();
  const before = heapNow();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, heapNow());
  }, SAMPLE_MS);
  const began = performance.now();
  const bytes = await work();
  clearInterval(timer);
  return { ms: performance.now() - began, heap: Math.max(most, heapNow()) - before, bytes };
}
