import { csvFormat } from '../csv-format.ts';
import { foundInFields } from '../found-in-fields.ts';

/**
 * Any other table with a column of addresses, ours among them: columns have the names that front matter has
 * (docs/IMPORT.md). An apostrophe before what looks like a formula is the writer's.
 */
export const table = csvFormat('table', [['url', 'link', 'href', 'address']], (row, name) => {
  const fields = Object.entries(row).map(([column, cell]) => [
    column.replace(/[_\s-]/g, ''),
    cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u, ''),
  ]);
  const chinese = /\p{sc=Han}/u.test(Object.values(row).join());
  return foundInFields(Object.fromEntries(fields), name, chinese);
});
