import type { BrowserPage } from './drivers/browser-driver.ts';

/** A file as it crosses into a page. */
export interface ChosenFile {
  name: string;
  base64: string;
}

/** Gives files to a file input, as if the reader had chosen them. */
export async function chooseFiles(
  page: BrowserPage,
  selector: string,
  files: ChosenFile[],
): Promise<void> {
  await page.evaluate(
    (which: string, chosen: ChosenFile[]) => {
      const input = document.querySelector<HTMLInputElement>(which);
      if (!input) throw new Error(`no ${which}`);
      const transfer = new DataTransfer();
      for (const { name, base64 } of chosen) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    files,
  );
}
