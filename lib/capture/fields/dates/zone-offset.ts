/** Minutes east of UTC that clocks in the IANA zone showed at that wall-clock time (ms, as if it were UTC). */
export function zoneOffset(zone: string, wallClock: number): number {
  const shown = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).format(wallClock);
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(shown) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
