const two = (value: number) => String(value).padStart(2, '0');

/** `jianbao-2022-05-18-1252.zip`, by the reader's clock: names sort by time. */
export function backupName(now: number): string {
  const at = new Date(now);
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `jianbao-${day}-${two(at.getHours())}${two(at.getMinutes())}.zip`;
}

/** Whether a file is called like one of our backups: no other one is ever removed. */
export function isBackupName(name: string): boolean {
  return /^jianbao-\d{4}-\d\d-\d\d-\d{4}\.zip$/.test(name);
}
