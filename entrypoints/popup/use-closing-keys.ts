import { useEffect } from 'preact/hooks';

/** Esc (where nothing else wants it) and Ctrl or Cmd with Enter close the popup, and save what is typed. */
export function useClosingKeys(close: () => Promise<void>): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      const escaped = event.key === 'Escape' && !event.defaultPrevented;
      const enter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (event.isComposing || !(escaped || enter)) return;
      // The browser would close the popup at once; leaving the field first saves what stands in it.
      event.preventDefault();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      void close();
    };
    document.addEventListener('keydown', keyDown);
    return () => document.removeEventListener('keydown', keyDown);
  }, [close]);
}
