const FIELDS = 'input[type="email"], input[type="tel"], input[type="search"], textarea';
/** A box with more text than this holds more than a form. */
const MAX_TEXT = 400;

/** Takes out boxes that ask the reader to type something (newsletter, search, comment) with their words. */
export function dropForms(body: Element): void {
  for (const field of body.querySelectorAll(FIELDS)) {
    let box: Element = field;
    while (
      box.parentElement &&
      box.parentElement !== body &&
      box.parentElement.textContent.length <= MAX_TEXT &&
      box.parentElement.querySelector('h1') === null
    ) {
      box = box.parentElement;
    }
    box.remove();
  }
}
