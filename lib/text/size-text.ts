const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Bytes as a person reads them, in thousands as disks are sold: `1.2 MB`. */
export function sizeText(bytes: number, locale: string): string {
  const at = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const size = bytes / 1000 ** at;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[at - 1] ?? 'kilobyte',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
