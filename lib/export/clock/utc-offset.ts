/** Minutes east of UTC that an ISO 8601 time states: `…+08:00` gives 480; `Z`, or nothing, 0. */
export function statedOffset(iso: string): number {
  return offsetMinutes(iso);
}

/** Minutes east of UTC in a zone (IANA name; the browser's by default) at `ms` since the epoch. */
export function zoneOffset(ms: number, timeZone?: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(ms).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return offsetMinutes(name);
}

function offsetMinutes(text: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
