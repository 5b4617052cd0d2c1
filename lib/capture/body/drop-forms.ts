const FIELDS = 'input[type="email"], input[type="tel"], input[type="search"], textarea';
/** A box with more text than this, or this part of the page's text, holds more than a form. */
const MAX_TEXT = 600;
const MAX_PART = 0.25;

/** Takes out boxes that ask the reader to type something (newsletter, search, comment) with their words. */
export function dropForms(body: Element): void {
  const fields = body.querySelectorAll(FIELDS);
  if (fields.length === 0) return;
  const most = Math.min(MAX_TEXT, body.textContent.length * MAX_PART);
  for (const field of fields) {
    let box: Element = field;
    while (
      box.parentElement &&
      box.parentElement !== body &&
      box.parentElement.textContent.length <= most &&
      box.parentElement.querySelector('h1') === null
    ) {
      box = box.parentElement;
    }
    box.remove();
  }
}
