/** What is selected in the field of the page that has the focus; empty: nothing, or it is a password. */
export function selectedInField({ activeElement }: DocumentOrShadowRoot): string {
  if (activeElement?.shadowRoot) return selectedInField(activeElement.shadowRoot);
  const { value, type, selectionStart, selectionEnd } = (activeElement ?? {}) as HTMLInputElement;
  // Neither a field that lets no part of it be selected, as one for a number, nor anything else has these.
  if (type === 'password' || selectionStart == null) return '';
  return value.slice(selectionStart, selectionEnd ?? selectionStart);
}
