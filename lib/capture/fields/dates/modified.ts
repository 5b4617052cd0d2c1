import type { Moment } from '../../../clip/moment.ts';
import type { Clues } from '../clues.ts';
import type { Finding } from '../finding.ts';
import { UPDATE_LABEL } from './date-labels.ts';
import { datesIn, metaDate, structuredDate } from './page-dates.ts';

const MODIFIED_META = /modif|update/;

/** The last update, where the page tells one that is not the first publication. */
export function readModified(clues: Clues, published: Moment | null): Finding<Moment> | null {
  const { header, above } = clues.around;
  const shown = [...header, ...above]
    .flatMap((line) => datesIn(line, 'label before the date', clues))
    .find(({ label }) => UPDATE_LABEL.test(label));
  const found =
    structuredDate(clues.nodes, ['dateModified', 'upDate'], clues) ??
    metaDate(MODIFIED_META, /publish/, clues) ??
    shown;
  const isLater = found && (!published || Date.parse(found.value.iso) > Date.parse(published.iso));
  return isLater
    ? { value: found.value, from: found.from, ...(found.quote ? { quote: found.quote } : {}) }
    : null;
}
