/** Whether a text is an address of the web, or of a file. */
export function isAddress(text: string): boolean {
  return /^<?(?:https?:\/\/|file:\/\/|www\.[\w-]+\.\w)\S+$/i.test(text);
}
