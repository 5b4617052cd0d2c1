/** Runs in a document: chooses as a reader does, since a list of options is the system's own to click in. */
export function chooseOption(selector: string, value: string): boolean {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select) return false;
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return select.value === value;
}
