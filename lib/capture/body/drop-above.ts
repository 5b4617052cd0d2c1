import { placeOf } from '../page/snapshot.ts';

/** More of the text than this above a heading: it is not the headline of the article. */
const AT_MOST = 0.2;

/** Takes out of the content what stands above the headline on the page: site header, kicker, breadcrumbs. */
export function dropAbove(content: Element, headline: number): void {
  if (headline < 0) return;
  const above = [...content.querySelectorAll('*')].filter((element) =>
    endsBefore(element, headline),
  );
  const outermost = above.filter(
    ({ parentElement }) => !parentElement || !above.includes(parentElement),
  );
  const length = outermost.reduce((sum, element) => sum + element.textContent.length, 0);
  if (length > content.textContent.length * AT_MOST) return;
  for (const element of outermost) element.remove();
}

function endsBefore(element: Element, headline: number): boolean {
  const begins = placeOf(element);
  if (begins === null || begins >= headline) return false;
  const inside = [...element.querySelectorAll('*')].map(placeOf);
  return inside.every((place) => place === null || place < headline);
}
