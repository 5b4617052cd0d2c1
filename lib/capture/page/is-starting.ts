/**
 * True while the page is being parsed, or its deferred scripts have yet to run: it may grow, whatever it shows so far.
 * Where the browser tells no times (Firefox against fingerprinting), until all of it is loaded.
 */
export function isStarting(
  { readyState }: Pick<Document, 'readyState'>,
  times = pageTimes(),
): boolean {
  return readyState !== 'complete' && !times?.domContentLoadedEventEnd;
}

/** Deprecated, and in every browser: its successor is five times as long to ask. */
function pageTimes(): Pick<PerformanceTiming, 'domContentLoadedEventEnd'> | undefined {
  return performance.timing;
}
