/** The keys go to the list again; `false`: there is none. */
export function focusList(): boolean {
  const list = document.querySelector<HTMLElement>('[data-clips]');
  list?.focus();
  return list !== null;
}
