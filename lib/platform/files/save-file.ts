/** How long the browser may take to begin reading a file that was given to it. */
const KEEP_MS = 60_000;

/**
 * Saves a file to the reader's download folder, from an extension page. A link with `download` needs no
 * permission, unlike `browser.downloads`.
 */
export function saveFile(name: string, content: Blob | string): void {
  const blob =
    typeof content === 'string' ? new Blob([content], { type: 'text/markdown' }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}
